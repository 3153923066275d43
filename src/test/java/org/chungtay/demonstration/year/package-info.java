@NullMarked
package org.chungtay.demonstration.year;

import org.jspecify.annotations.NullMarked;
