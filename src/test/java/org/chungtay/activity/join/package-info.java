@NullMarked
package org.chungtay.activity.join;

import org.jspecify.annotations.NullMarked;
