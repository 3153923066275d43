package org.chungtay.organization.transfer;

import java.util.List;

/// Transfers of the reader's units.
public record TransferList(TransferQuery query, List<Transfer> rows, long count) {
  public int pages() {
    return (int) ((count + TransferQuery.PER_PAGE - 1) / TransferQuery.PER_PAGE);
  }
}
