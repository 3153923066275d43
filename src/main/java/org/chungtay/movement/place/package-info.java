/// Places as work that belongs to movements.
@NullMarked
package org.chungtay.movement.place;

import org.jspecify.annotations.NullMarked;
