/// What residents need or suggest, and what it was taken up into.
@NullMarked
package org.chungtay.care.need;

import org.jspecify.annotations.NullMarked;
