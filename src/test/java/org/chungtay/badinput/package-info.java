@NullMarked
package org.chungtay.badinput;

import org.jspecify.annotations.NullMarked;
