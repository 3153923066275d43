/// Drawing places on a map or walking along them, and what becomes of a drawing: launched, closed,
/// opened again.
@NullMarked
package org.chungtay.place.draw;

import org.jspecify.annotations.NullMarked;
