@NullMarked
package org.chungtay.identity.me;

import org.jspecify.annotations.NullMarked;
