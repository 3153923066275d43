@NullMarked
package org.chungtay.activity.confirm;

import org.jspecify.annotations.NullMarked;
