@NullMarked
package org.chungtay.portal.ground;

import org.jspecify.annotations.NullMarked;
