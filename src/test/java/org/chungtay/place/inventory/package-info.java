@NullMarked
package org.chungtay.place.inventory;

import org.jspecify.annotations.NullMarked;
