package org.chungtay.organization.officer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.identity.Deeds;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// The form that gives somebody a role in a unit.
///
/// @param roles what each may do
/// @param preview what it would give; null until it is asked for
public record NewOfficer(
    Unit unit, Form form, Found found, Map<String, Set<String>> roles, @Nullable Preview preview) {

  private static final List<String> KNOWN = List.of("leader", "officer", "administrator");

  public record Preview(Collection<String> deeds, LocalDate from, LocalDate until) {}

  /// Roles are data: one that has no name of its own is called by what it may do.
  public List<Option> choices(Page page) {
    return roles.entrySet().stream()
        .map(role -> {
          var deeds = Deeds.listed(page, role.getValue());
          return KNOWN.contains(role.getKey())
              ? new Option(role.getKey(), page.t("organization.role." + role.getKey()), deeds)
              : new Option(role.getKey(), deeds, "");
        })
        .toList();
  }

  public List<Option> deeds(Page page) {
    var all = roles.values().stream().flatMap(Collection::stream).toList();
    return Deeds.ordered(all).stream()
        .map(code -> new Option(code, Deeds.named(page, code), ""))
        .toList();
  }

  public String sentence(Page page) {
    var shown = preview;
    return shown == null
        ? ""
        : page.t(
            "organization.right.sentence",
            "deeds",
            Deeds.listed(page, shown.deeds()),
            "unit",
            unit.name(),
            "from",
            page.day(shown.from()),
            "until",
            page.day(shown.until()));
  }
}
