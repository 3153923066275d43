/// Copies of models: sent in, accepted, withdrawn; the family tree and how many last.
@NullMarked
package org.chungtay.movement.copy;

import org.jspecify.annotations.NullMarked;
