@NullMarked
package org.chungtay.territory.boundary;

import org.jspecify.annotations.NullMarked;
