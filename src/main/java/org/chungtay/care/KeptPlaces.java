package org.chungtay.care;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// How the launched places of the city stand today, for pages of modules above.
public interface KeptPlaces {

  Counts city();

  /// Of the places that lie in a commune today.
  Counts of(AreaId commune);

  /// The city's wards shaded by the share of their places that is kept; each opens its care.
  Wards map(Page page);

  /// The places of a ward where they lie, each with a shape, a colour and a word of how it stands.
  Content picture(Page page, Area ward);

  /// @param kept looked after, as it was agreed
  /// @param atRisk looked after, with turns missed lately
  /// @param lapsed given up, or looked after by nobody any more
  /// @param free waiting for its first group
  record Counts(int kept, int atRisk, int lapsed, int free) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public int all() {
      return begun() + free;
    }

    /// Those that somebody began to look after.
    public int begun() {
      return kept + atRisk + lapsed;
    }

    /// Percent of those that somebody began to look after, rounded down: whole means all of them.
    public int share() {
      return begun() == 0 ? 0 : (int) (100L * kept / begun());
    }

    public Counts and(Counts more) {
      return new Counts(
          kept + more.kept, atRisk + more.atRisk, lapsed + more.lapsed, free + more.free);
    }

    /// The same with a decimal, for files.
    public BigDecimal percent() {
      return begun() == 0
          ? BigDecimal.ZERO
          : HUNDRED
              .multiply(BigDecimal.valueOf(kept))
              .divide(BigDecimal.valueOf(begun()), 1, RoundingMode.HALF_UP);
    }
  }
}
