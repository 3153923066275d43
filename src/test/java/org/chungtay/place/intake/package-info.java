@NullMarked
package org.chungtay.place.intake;

import org.jspecify.annotations.NullMarked;
