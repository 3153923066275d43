package org.chungtay.outcome.periodic;

import java.util.List;

/// Requests of the reader's organisations, the newest first.
public record ReportRequestsModel(List<ListedRequest> listed, int page, int size) {

  public long count() {
    return listed.isEmpty() ? 0 : listed.getFirst().count();
  }

  public int pages() {
    return (int) Math.ceilDiv(count(), size);
  }
}
