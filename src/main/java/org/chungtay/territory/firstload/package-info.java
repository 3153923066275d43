@NullMarked
package org.chungtay.territory.firstload;

import org.jspecify.annotations.NullMarked;
