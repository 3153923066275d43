/// One's own sign-in ways, devices and consents.
@NullMarked
package org.chungtay.identity.me;

import org.jspecify.annotations.NullMarked;
