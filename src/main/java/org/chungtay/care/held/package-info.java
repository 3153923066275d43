/// What this module keeps of people, and how it forgets them.
@NullMarked
package org.chungtay.care.held;

import org.jspecify.annotations.NullMarked;
