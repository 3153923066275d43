/// Movements of the invented year, the models that came of them and how they spread.
@NullMarked
package org.chungtay.demonstration.movement;

import org.jspecify.annotations.NullMarked;
