/// One's own data: to see, correct and take along.
@NullMarked
package org.chungtay.privacy.mine;

import org.jspecify.annotations.NullMarked;
