/// Weeks in which no turn counts.
@NullMarked
package org.chungtay.care.amnesty;

import org.jspecify.annotations.NullMarked;
