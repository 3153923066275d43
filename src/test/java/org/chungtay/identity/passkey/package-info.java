@NullMarked
package org.chungtay.identity.passkey;

import org.jspecify.annotations.NullMarked;
