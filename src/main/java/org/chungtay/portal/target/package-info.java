@NullMarked
package org.chungtay.portal.target;

import org.jspecify.annotations.NullMarked;
