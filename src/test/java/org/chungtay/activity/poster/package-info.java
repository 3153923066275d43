@NullMarked
package org.chungtay.activity.poster;

import org.jspecify.annotations.NullMarked;
