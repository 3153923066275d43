/// The books' own rules, asked every night and on demand.
@NullMarked
package org.chungtay.ledger.invariant;

import org.jspecify.annotations.NullMarked;
