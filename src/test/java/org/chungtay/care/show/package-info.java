@NullMarked
package org.chungtay.care.show;

import org.jspecify.annotations.NullMarked;
