/// The books of funds: what is written, and what must always be true of it.
@NullMarked
package org.chungtay.ledger.book;

import org.jspecify.annotations.NullMarked;
