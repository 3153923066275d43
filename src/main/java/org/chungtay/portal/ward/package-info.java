@NullMarked
package org.chungtay.portal.ward;

import org.jspecify.annotations.NullMarked;
