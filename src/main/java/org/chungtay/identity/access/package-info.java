/// Roles granted within scopes, and the answer to: may this person do this here today?
@NullMarked
package org.chungtay.identity.access;

import org.jspecify.annotations.NullMarked;
