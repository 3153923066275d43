/// The outbox and the gateway that carries it.
@NullMarked
package org.chungtay.notification.outbox;

import org.jspecify.annotations.NullMarked;
