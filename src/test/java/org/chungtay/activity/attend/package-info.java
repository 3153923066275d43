@NullMarked
package org.chungtay.activity.attend;

import org.jspecify.annotations.NullMarked;
