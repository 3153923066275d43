@NullMarked
package org.chungtay.care.turn;

import org.jspecify.annotations.NullMarked;
