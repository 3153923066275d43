@NullMarked
package org.chungtay.shared.time;

import org.jspecify.annotations.NullMarked;
