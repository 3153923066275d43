@NullMarked
package org.chungtay.territory.annex;

import org.jspecify.annotations.NullMarked;
