@NullMarked
package org.chungtay.place.show;

import org.jspecify.annotations.NullMarked;
