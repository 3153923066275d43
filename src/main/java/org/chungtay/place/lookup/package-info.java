/// Finding places that are known.
@NullMarked
package org.chungtay.place.lookup;

import org.jspecify.annotations.NullMarked;
