@NullMarked
package org.chungtay.activity.unplanned;

import org.jspecify.annotations.NullMarked;
