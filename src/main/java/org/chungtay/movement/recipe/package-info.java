/// Models as recipes: described, recognised, shown to everyone.
@NullMarked
package org.chungtay.movement.recipe;

import org.jspecify.annotations.NullMarked;
