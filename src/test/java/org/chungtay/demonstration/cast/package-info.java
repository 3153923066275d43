@NullMarked
package org.chungtay.demonstration.cast;

import org.jspecify.annotations.NullMarked;
