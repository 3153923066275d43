/// A year as a calendar of weeks, of one place or of many.
@NullMarked
package org.chungtay.care.weeks;

import org.jspecify.annotations.NullMarked;
