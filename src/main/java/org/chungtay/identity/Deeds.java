package org.chungtay.identity;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Page;

/// Permissions as people say them: "confirm activities, review photos and lead activities".
public final class Deeds {
  /// What matters most comes first; what is not named here comes last.
  private static final List<String> ORDER =
      List.of(
          "installation.administer",
          "grants.manage",
          "activity.confirm",
          "photos.review",
          "activity.plan",
          "activity.lead",
          "care.confirm",
          "places.launch",
          "care.amnesty",
          "movements.recognize",
          "movements.lead",
          "care.answer",
          "care.lead",
          "places.manage",
          "pledges.visit",
          "members.manage",
          "figures.keep",
          "figures.report",
          "figures.look",
          "figures.summarize",
          "units.manage",
          "signin.print");

  private static final Comparator<String> BY_WEIGHT =
      Comparator.comparingInt((String code) -> Math.floorMod(ORDER.indexOf(code), 1_000))
          .thenComparing(Comparator.naturalOrder());

  private Deeds() {}

  public static List<String> ordered(Collection<String> permissions) {
    return permissions.stream().distinct().sorted(BY_WEIGHT).toList();
  }

  public static String named(Page page, String permission) {
    return page.t("identity.deed." + permission);
  }

  public static String listed(Page page, Collection<String> permissions) {
    return joined(
        page.language(), ordered(permissions).stream().map(one -> named(page, one)).toList());
  }

  public static String listed(
      Messages messages, Language language, Collection<String> permissions) {
    return joined(
        language,
        ordered(permissions).stream()
            .map(one -> messages.text(language, "identity.deed." + one, Map.of()))
            .toList());
  }

  public static String joined(Language language, Collection<String> names) {
    return ListFormatter.getInstance(language.locale()).format(names);
  }
}
