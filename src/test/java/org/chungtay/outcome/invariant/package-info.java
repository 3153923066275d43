@NullMarked
package org.chungtay.outcome.invariant;

import org.jspecify.annotations.NullMarked;
