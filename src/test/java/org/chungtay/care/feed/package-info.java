@NullMarked
package org.chungtay.care.feed;

import org.jspecify.annotations.NullMarked;
