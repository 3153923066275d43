/// Figures that are far from their own history or from their neighbours ask for a look.
@NullMarked
package org.chungtay.outcome.outlier;

import org.jspecify.annotations.NullMarked;
