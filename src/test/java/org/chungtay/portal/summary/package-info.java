@NullMarked
package org.chungtay.portal.summary;

import org.jspecify.annotations.NullMarked;
