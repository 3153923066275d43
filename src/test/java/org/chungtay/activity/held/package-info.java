@NullMarked
package org.chungtay.activity.held;

import org.jspecify.annotations.NullMarked;
