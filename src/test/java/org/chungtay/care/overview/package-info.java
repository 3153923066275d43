@NullMarked
package org.chungtay.care.overview;

import org.jspecify.annotations.NullMarked;
