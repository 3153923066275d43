@NullMarked
package org.chungtay.care.round;

import org.jspecify.annotations.NullMarked;
