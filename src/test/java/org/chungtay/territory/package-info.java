@NullMarked
package org.chungtay.territory;

import org.jspecify.annotations.NullMarked;
