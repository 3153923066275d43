@NullMarked
package org.chungtay.care.sustain;

import org.jspecify.annotations.NullMarked;
