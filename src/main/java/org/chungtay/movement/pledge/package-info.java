/// Pledges of households by a code of the group's own; in public only how many there are.
@NullMarked
package org.chungtay.movement.pledge;

import org.jspecify.annotations.NullMarked;
