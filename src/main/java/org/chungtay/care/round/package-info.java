/// Care rounds: done, sampled, confirmed, and what they leave in the outcome book.
@NullMarked
package org.chungtay.care.round;

import org.jspecify.annotations.NullMarked;
