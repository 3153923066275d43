@NullMarked
package org.chungtay.portal.home;

import org.jspecify.annotations.NullMarked;
