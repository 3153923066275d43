/// How a signed-in person stays signed in, and the actor of each request.
@NullMarked
package org.chungtay.identity.session;

import org.jspecify.annotations.NullMarked;
