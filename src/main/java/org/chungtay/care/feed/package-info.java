/// One's own turns in one's own calendar.
@NullMarked
package org.chungtay.care.feed;

import org.jspecify.annotations.NullMarked;
