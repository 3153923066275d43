/// Movements, models and copies go on under the units and areas that a reorganisation made.
@NullMarked
package org.chungtay.movement.succession;

import org.jspecify.annotations.NullMarked;
