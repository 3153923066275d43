@NullMarked
package org.chungtay.organization;

import org.jspecify.annotations.NullMarked;
