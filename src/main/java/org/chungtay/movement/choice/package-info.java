/// What forms of this module offer, and how its pages call units, organisations and areas.
@NullMarked
package org.chungtay.movement.choice;

import org.jspecify.annotations.NullMarked;
