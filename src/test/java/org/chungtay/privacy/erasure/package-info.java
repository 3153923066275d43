@NullMarked
package org.chungtay.privacy.erasure;

import org.jspecify.annotations.NullMarked;
