package org.chungtay.workbench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chungtay.activity.Silences.Rhythm;
import org.chungtay.activity.Silences.Silence;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The units below, as their officer looks at them.
///
/// @param all of them, whatever is asked for
/// @param shown those asked for, in the order asked for, one page of them
public record SilenceModel(
    Form form,
    Asked asked,
    List<Silence> all,
    List<Silence> found,
    List<Silence> shown,
    Wards map) {
  static final int PAGE = 25;

  /// Which units are looked at.
  public enum Only {
    ALL,
    SILENT,
    STALE
  }

  public enum Order {
    LONGEST_SILENT,
    MOST_WAITING,
    NAME
  }

  public record Asked(int weeks, Only only, Order order, String words, int page) {

    List<Silence> of(List<Silence> all) {
      var wanted = Folded.of(words);
      return all.stream()
          .filter(this::matches)
          .filter(one -> wanted.isEmpty() || Folded.of(one.name()).contains(wanted))
          .sorted(comparator())
          .toList();
    }

    private boolean matches(Silence one) {
      return switch (only) {
        case ALL -> true;
        case SILENT -> one.rhythm() != Rhythm.ALIVE;
        case STALE -> one.stale();
      };
    }

    /// The units come by name; so do those that are alike.
    private Comparator<Silence> comparator() {
      return switch (order) {
        case LONGEST_SILENT -> Comparator.comparingInt(Silence::days).reversed();
        case MOST_WAITING ->
            Comparator.<Silence>comparingInt(one -> one.late() + one.unreported())
                .thenComparingInt(Silence::waiting)
                .reversed();
        case NAME -> (_, _) -> 0;
      };
    }

    public String query() {
      return "weeks="
          + weeks
          + "&only="
          + code(only)
          + "&order="
          + code(order)
          + "&q="
          + URLEncoder.encode(words, StandardCharsets.UTF_8)
          + "&page="
          + page;
    }
  }

  public static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public long silent() {
    return all.stream().filter(one -> one.rhythm() == Rhythm.SILENT).count();
  }

  public long slower() {
    return all.stream().filter(one -> one.rhythm() == Rhythm.SLOWER).count();
  }

  public int late() {
    return all.stream().mapToInt(Silence::late).sum();
  }

  public int unreported() {
    return all.stream().mapToInt(Silence::unreported).sum();
  }

  public int pages() {
    return Math.max(1, Math.ceilDiv(found.size(), PAGE));
  }

  public static Tone tone(Silence one) {
    return switch (one.rhythm()) {
      case ALIVE -> Tone.KEPT;
      case SLOWER -> Tone.RISK;
      case SILENT -> Tone.LAPSED;
    };
  }

  public static boolean wantsAWord(Silence one) {
    return one.rhythm() != Rhythm.ALIVE || one.stale();
  }

  public static String last(Silence one, Page page) {
    return one.last()
        .map(day -> page.t("workbench.silence.ago", "days", one.days(), "day", page.day(day)))
        .orElseGet(() -> page.t("workbench.silence.never"));
  }

  public static String usual(Silence one, Page page) {
    return one.usualDays()
        .map(days -> page.t("workbench.silence.every", "days", days))
        .orElseGet(() -> page.t("workbench.silence.unknown"));
  }

  /// Where the list shows this unit, on whichever page it was.
  static String here(Silence one, int weeks) {
    var asked = new Asked(weeks, Only.ALL, Order.LONGEST_SILENT, one.name(), 0);
    return "/workbench/units?" + asked.query() + "#unit-" + one.unit();
  }

  /// The reports of this unit that its officer may decide on in its place.
  public String takeOver(Silence one) {
    return "/workbench?kind=to-confirm&q=" + URLEncoder.encode(one.name(), StandardCharsets.UTF_8);
  }
}
