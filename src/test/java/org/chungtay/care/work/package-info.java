@NullMarked
package org.chungtay.care.work;

import org.jspecify.annotations.NullMarked;
