package org.chungtay.organization.merger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// A plan, what is wrong with it, and what hangs on each of its units.
///
/// @param problems codes of what is wrong
/// @param merged the unit that came of it, once applied
/// @param own the reader wrote it, and so does not approve it
public record MergerPage(
    Merger merger,
    List<String> problems,
    Map<UUID, Map<String, Long>> touched,
    Optional<Unit> merged,
    boolean own,
    boolean mayApprove,
    Form form) {
  private static final List<String> KINDS =
      List.of("groups", "members", "leaders", "officers", "planned", "reports");

  public List<String> kinds() {
    return KINDS;
  }

  public long count(UUID unit, String kind) {
    return touched.getOrDefault(unit, Map.of()).getOrDefault(kind, 0L);
  }

  public long all(String kind) {
    return merger.units().stream().mapToLong(unit -> count(unit.id(), kind)).sum();
  }

  public boolean approvable() {
    return merger.state() == Merger.State.DRAFT && problems.isEmpty();
  }
}
