@NullMarked
package org.chungtay.activity.named;

import org.jspecify.annotations.NullMarked;
