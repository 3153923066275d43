package org.chungtay.organization.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.web.Form;
import org.jspecify.annotations.Nullable;

/// @param most pairs that are shown at once
/// @param everywhere whether they are of the whole city, which are kept
/// @param foundAt when those were last worked out; null until then
public record Duplicates(
    Form form,
    List<Likely> likely,
    List<Decided> decided,
    int most,
    boolean everywhere,
    @Nullable Instant foundAt) {

  /// @param kept name of the one that goes on; empty when they are different, or it was put off
  public record Decided(
      UUID id,
      String verdict,
      String one,
      String other,
      String kept,
      String decidedBy,
      Instant decidedAt,
      @Nullable Instant undoneAt) {}
}
