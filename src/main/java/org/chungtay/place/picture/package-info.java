/// Places drawn on the ground of their ward, without scripts.
@NullMarked
package org.chungtay.place.picture;

import org.jspecify.annotations.NullMarked;
