@NullMarked
package org.chungtay.care.standing;

import org.jspecify.annotations.NullMarked;
