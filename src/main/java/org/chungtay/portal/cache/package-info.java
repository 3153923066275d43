@NullMarked
package org.chungtay.portal.cache;

import org.jspecify.annotations.NullMarked;
