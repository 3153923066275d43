/// What must always be true of stored rows, told by each module of its own.
@NullMarked
package org.chungtay.shared.invariant;

import org.jspecify.annotations.NullMarked;
