/// Reports by programs, and read by them: Open311 GeoReport v2.
@NullMarked
package org.chungtay.care.open311;

import org.jspecify.annotations.NullMarked;
