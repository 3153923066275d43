@NullMarked
package org.chungtay.activity.mine;

import org.jspecify.annotations.NullMarked;
