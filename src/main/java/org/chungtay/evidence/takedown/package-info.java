/// Anyone asks, without an account, that a photo be taken down; officers decide and say why.
@NullMarked
package org.chungtay.evidence.takedown;

import org.jspecify.annotations.NullMarked;
