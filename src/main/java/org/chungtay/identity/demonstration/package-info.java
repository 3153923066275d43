/// Signing in as one of the invented people of a demonstration, and never otherwise.
@NullMarked
package org.chungtay.identity.demonstration;

import org.jspecify.annotations.NullMarked;
