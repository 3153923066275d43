/// What citizens of the invented city reported and needed, what was answered, and who looked at
/// whose place by lot.
@NullMarked
package org.chungtay.demonstration.voice;

import org.jspecify.annotations.NullMarked;
