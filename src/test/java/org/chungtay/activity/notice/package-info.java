@NullMarked
package org.chungtay.activity.notice;

import org.jspecify.annotations.NullMarked;
