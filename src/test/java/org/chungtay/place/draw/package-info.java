@NullMarked
package org.chungtay.place.draw;

import org.jspecify.annotations.NullMarked;
