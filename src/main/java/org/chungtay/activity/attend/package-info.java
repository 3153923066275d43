/// The day itself: everyone who was there is recorded once, whoever records it and however often.
@NullMarked
package org.chungtay.activity.attend;

import org.jspecify.annotations.NullMarked;
