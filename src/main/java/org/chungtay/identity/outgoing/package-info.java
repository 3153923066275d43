/// The operator's page of messages that no gateway carries, read to people by telephone.
@NullMarked
package org.chungtay.identity.outgoing;

import org.jspecify.annotations.NullMarked;
