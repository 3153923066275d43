/// Whether copies last: inspections, the nightly check, what is known by other modules.
@NullMarked
package org.chungtay.movement.sustain;

import org.jspecify.annotations.NullMarked;
