@NullMarked
package org.chungtay.territory.divide;

import org.jspecify.annotations.NullMarked;
