@NullMarked
package org.chungtay.shared.error;

import org.jspecify.annotations.NullMarked;
