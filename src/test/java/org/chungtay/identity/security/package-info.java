@NullMarked
package org.chungtay.identity.security;

import org.jspecify.annotations.NullMarked;
