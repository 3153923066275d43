@NullMarked
package org.chungtay.calendar;

import org.jspecify.annotations.NullMarked;
