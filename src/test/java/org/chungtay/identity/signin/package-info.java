@NullMarked
package org.chungtay.identity.signin;

import org.jspecify.annotations.NullMarked;
