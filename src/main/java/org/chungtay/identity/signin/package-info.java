/// Signing in with a one-time code sent to a phone, and signing out.
@NullMarked
package org.chungtay.identity.signin;

import org.jspecify.annotations.NullMarked;
