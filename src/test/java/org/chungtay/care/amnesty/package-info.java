@NullMarked
package org.chungtay.care.amnesty;

import org.jspecify.annotations.NullMarked;
