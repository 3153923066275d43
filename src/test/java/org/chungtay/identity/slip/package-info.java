@NullMarked
package org.chungtay.identity.slip;

import org.jspecify.annotations.NullMarked;
