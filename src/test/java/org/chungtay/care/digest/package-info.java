@NullMarked
package org.chungtay.care.digest;

import org.jspecify.annotations.NullMarked;
