@NullMarked
package org.chungtay.portal.declared;

import org.jspecify.annotations.NullMarked;
