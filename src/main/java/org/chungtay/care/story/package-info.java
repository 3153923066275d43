/// What a place's public page tells of the care for it.
@NullMarked
package org.chungtay.care.story;

import org.jspecify.annotations.NullMarked;
