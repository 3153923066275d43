/// Sign-in slips on paper, for those without SMS or with a lost phone.
@NullMarked
package org.chungtay.identity.slip;

import org.jspecify.annotations.NullMarked;
