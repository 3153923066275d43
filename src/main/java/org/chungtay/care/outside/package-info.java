/// The door to adopting, turns and rounds for callers other than the pages.
@NullMarked
package org.chungtay.care.outside;

import org.jspecify.annotations.NullMarked;
