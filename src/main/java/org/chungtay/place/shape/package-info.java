/// Points, lines and outlines as they were drawn: read, thinned, measured, and refused.
@NullMarked
package org.chungtay.place.shape;

import org.jspecify.annotations.NullMarked;
