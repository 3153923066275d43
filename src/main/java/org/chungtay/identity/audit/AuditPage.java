package org.chungtay.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was done, newest first.
public record AuditPage(AuditQuery query, List<Row> rows, long count) {
  public int pages() {
    return (int) ((count + AuditQuery.PER_PAGE - 1) / AuditQuery.PER_PAGE);
  }

  /// @param subject name of the person it was done to, otherwise the id of the thing
  /// @param details as stored, in JSON
  public record Row(
      Instant at, UUID id, String name, String deed, String subject, String details) {}
}
