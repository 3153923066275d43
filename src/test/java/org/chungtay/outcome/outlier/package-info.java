@NullMarked
package org.chungtay.outcome.outlier;

import org.jspecify.annotations.NullMarked;
