@NullMarked
package org.chungtay.portal;

import org.jspecify.annotations.NullMarked;
