@NullMarked
package org.chungtay.shared.secret;

import org.jspecify.annotations.NullMarked;
