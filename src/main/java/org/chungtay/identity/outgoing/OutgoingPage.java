package org.chungtay.identity.outgoing;

import java.util.List;
import org.chungtay.notification.Outbox.Outgoing;

public record OutgoingPage(List<Outgoing> messages, boolean shownToOperator) {}
