package org.chungtay.movement.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Money of all movements that waits for the reader.
public record WaitingMoneyModel(List<Line> lines) {

  public record Line(
      UUID id, UUID movement, String name, Money.Kind kind, long amount, LocalDate day) {

    public String address() {
      return "/movement-plans/" + movement + "/fund/" + id;
    }
  }
}
