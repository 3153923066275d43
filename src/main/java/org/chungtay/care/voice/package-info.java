/// What citizens say, reports and needs alike: how it comes in, who answers until when, what is
/// shown.
@NullMarked
package org.chungtay.care.voice;

import org.jspecify.annotations.NullMarked;
