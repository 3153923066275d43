@NullMarked
package org.chungtay.territory.name;

import org.jspecify.annotations.NullMarked;
