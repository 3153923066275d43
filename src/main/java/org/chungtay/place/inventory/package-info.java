/// Old roses, street trees: what was planted in a place and what of it is alive.
@NullMarked
package org.chungtay.place.inventory;

import org.jspecify.annotations.NullMarked;
