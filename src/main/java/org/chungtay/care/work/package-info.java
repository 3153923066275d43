/// What waits for officers: adoptions to accept, rounds to look at, places on the ladder,
/// amnesties.
@NullMarked
package org.chungtay.care.work;

import org.jspecify.annotations.NullMarked;
