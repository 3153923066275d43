@NullMarked
package org.chungtay.care.ladder;

import org.jspecify.annotations.NullMarked;
