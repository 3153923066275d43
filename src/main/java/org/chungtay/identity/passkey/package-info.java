/// Signing in with a device's own lock: Spring Security's relying party, with our pages, our
/// sessions and our tables.
@NullMarked
package org.chungtay.identity.passkey;

import org.jspecify.annotations.NullMarked;
