@NullMarked
package org.chungtay.place.shape;

import org.jspecify.annotations.NullMarked;
