@NullMarked
package org.chungtay.care.held;

import org.jspecify.annotations.NullMarked;
