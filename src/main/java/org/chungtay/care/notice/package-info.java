/// Words of care to those whom they concern.
@NullMarked
package org.chungtay.care.notice;

import org.jspecify.annotations.NullMarked;
