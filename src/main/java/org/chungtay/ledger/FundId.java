package org.chungtay.ledger;

import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// Identity of a fund.
public record FundId(UUID value) {

  public static FundId next() {
    return new FundId(Ids.next());
  }

  public static FundId of(UUID value) {
    return new FundId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
