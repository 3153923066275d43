/// Consents by purpose and version.
@NullMarked
package org.chungtay.identity.consent;

import org.jspecify.annotations.NullMarked;
