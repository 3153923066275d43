@NullMarked
package org.chungtay.portal.figure;

import org.jspecify.annotations.NullMarked;
