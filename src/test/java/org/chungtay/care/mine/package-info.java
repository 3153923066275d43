@NullMarked
package org.chungtay.care.mine;

import org.jspecify.annotations.NullMarked;
