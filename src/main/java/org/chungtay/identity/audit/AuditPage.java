package org.chungtay.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was done, newest first.
///
/// @param deeds to choose from
/// @param tooMany whether more things are called as was asked than were looked for
public record AuditPage(
    AuditQuery query, List<DeedGroup> deeds, List<Line> lines, long count, boolean tooMany) {
  public int pages() {
    return (int) ((count + AuditQuery.PER_PAGE - 1) / AuditQuery.PER_PAGE);
  }

  /// As stored.
  ///
  /// @param subjectName of the person it was done to; empty for things
  /// @param details in JSON
  record Row(
      Instant at,
      UUID id,
      String name,
      String deed,
      UUID subject,
      String subjectName,
      String details) {}

  /// As it is read.
  ///
  /// @param name of who did it; empty for what followed of itself
  /// @param words what was done, in the reader's language
  /// @param subject what people call it, or empty
  /// @param details with their labels
  public record Line(
      Instant at,
      String name,
      String deed,
      String words,
      String subject,
      UUID id,
      String details) {}
}
