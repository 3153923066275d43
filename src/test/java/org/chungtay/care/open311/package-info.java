@NullMarked
package org.chungtay.care.open311;

import org.jspecify.annotations.NullMarked;
