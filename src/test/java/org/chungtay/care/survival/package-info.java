@NullMarked
package org.chungtay.care.survival;

import org.jspecify.annotations.NullMarked;
