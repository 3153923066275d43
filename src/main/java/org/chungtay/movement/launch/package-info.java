/// Movements from draft to end, with their goals, tasks and public pages.
@NullMarked
package org.chungtay.movement.launch;

import org.jspecify.annotations.NullMarked;
