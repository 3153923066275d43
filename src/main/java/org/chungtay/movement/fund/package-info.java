/// Money of movements: recorded, confirmed by another, and every line of it public.
@NullMarked
package org.chungtay.movement.fund;

import org.jspecify.annotations.NullMarked;
