/// Funds go on under the units that a reorganisation made.
@NullMarked
package org.chungtay.ledger.succession;

import org.jspecify.annotations.NullMarked;
