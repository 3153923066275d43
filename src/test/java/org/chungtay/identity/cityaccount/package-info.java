@NullMarked
package org.chungtay.identity.cityaccount;

import org.jspecify.annotations.NullMarked;
