/// What movements and models keep of people.
@NullMarked
package org.chungtay.movement.held;

import org.jspecify.annotations.NullMarked;
