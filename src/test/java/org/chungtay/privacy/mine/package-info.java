@NullMarked
package org.chungtay.privacy.mine;

import org.jspecify.annotations.NullMarked;
