/// Two that are one person: what was decided, and what followed.
@NullMarked
package org.chungtay.identity.same;

import org.jspecify.annotations.NullMarked;
