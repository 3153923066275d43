package org.chungtay.care.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.care.amnesty.Amnesty;
import org.chungtay.care.amnesty.Revocation;
import org.chungtay.shared.web.Form;

/// @param communes to choose from; empty for who may declare nothing
/// @param units for which the reader may speak
public record AmnestyModel(
    Form form, List<Shown> shown, List<Choice> communes, List<Choice> units) {

  /// @param ended that it ends early, or shall
  /// @param deeds what the reader may do about it
  public record Shown(
      Amnesty amnesty, List<String> areas, Optional<Revocation> ended, Set<Deed> deeds) {

    public boolean may(String deed) {
      return deeds.contains(Deed.valueOf(deed));
    }

    public boolean over() {
      return ended.filter(one -> !one.waits()).isPresent();
    }

    /// Whether its early end waits for a second officer.
    public boolean ending() {
      return ended.filter(Revocation::waits).isPresent();
    }
  }

  public enum Deed {
    APPROVE,
    REFUSE,
    WITHDRAW,
    REVOKE,
    CONFIRM_REVOCATION,
    WITHDRAW_REVOCATION
  }

  public record Choice(String id, String name) {}
}
