package org.chungtay.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Sending a text to a phone number. It is stored in the sender's transaction and carried
/// afterwards.
public interface Outbox {

  /// Repeating it with the same id sends nothing more.
  void send(Message message);

  /// The same for many, in one statement.
  void send(Collection<Message> messages);

  /// Whether nobody carries messages here, so that the operator reads them to people.
  boolean shownToOperator();

  /// The newest messages that are still valid, newest first. They hold one-time codes: only for the
  /// operator's page.
  List<Outgoing> waiting(int most);

  /// @param to a phone number in national form
  /// @param validUntil when the text is forgotten, carried or not
  record Message(UUID id, String to, String text, Instant validUntil) {}

  record Outgoing(UUID id, String to, String text, Instant writtenAt, boolean carried) {}
}
