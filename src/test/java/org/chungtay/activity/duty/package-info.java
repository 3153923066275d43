@NullMarked
package org.chungtay.activity.duty;

import org.jspecify.annotations.NullMarked;
