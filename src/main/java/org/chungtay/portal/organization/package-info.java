@NullMarked
package org.chungtay.portal.organization;

import org.jspecify.annotations.NullMarked;
