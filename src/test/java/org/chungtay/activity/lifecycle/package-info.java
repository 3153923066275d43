@NullMarked
package org.chungtay.activity.lifecycle;

import org.jspecify.annotations.NullMarked;
