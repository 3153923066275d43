@NullMarked
package org.chungtay.territory.area;

import org.jspecify.annotations.NullMarked;
