@NullMarked
package org.chungtay.identity.access;

import org.jspecify.annotations.NullMarked;
