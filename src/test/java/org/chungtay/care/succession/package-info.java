@NullMarked
package org.chungtay.care.succession;

import org.jspecify.annotations.NullMarked;
