@NullMarked
package org.chungtay.care.voice;

import org.jspecify.annotations.NullMarked;
