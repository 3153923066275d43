@NullMarked
package org.chungtay.activity.show;

import org.jspecify.annotations.NullMarked;
