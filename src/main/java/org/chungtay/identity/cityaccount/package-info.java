/// Signing in with an account of the city or the country (OpenID Connect), off until configured.
@NullMarked
package org.chungtay.identity.cityaccount;

import org.jspecify.annotations.NullMarked;
