/// What the books keep of people.
@NullMarked
package org.chungtay.ledger.held;

import org.jspecify.annotations.NullMarked;
