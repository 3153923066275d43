@NullMarked
package org.chungtay.activity.repeat;

import org.jspecify.annotations.NullMarked;
