package org.chungtay.outcome.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.ground.WardChoices;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;

/// What a target is called, and what one may be set for.
///
/// @param targetable indicators that count neither people nor gifts
public record AimWords(
    List<Indicator> all,
    List<Organization> organizations,
    List<Area> wards,
    List<Indicator> targetable) {

  public Optional<Indicator> indicator(Aim aim) {
    return all.stream().filter(one -> one.code().equals(aim.indicator())).findFirst();
  }

  public String name(Page page, Aim aim) {
    return indicator(aim).map(one -> one.name(page.language().tag())).orElse(aim.indicator());
  }

  public String unit(Page page, Aim aim) {
    return indicator(aim).map(one -> one.unit(page.language().tag())).orElse("");
  }

  public String scope(Page page, Aim aim) {
    var organization =
        organizations.stream()
            .filter(one -> aim.organization().map(one.id()::equals).orElse(false))
            .map(one -> one.name(page.language().tag()));
    var ward =
        wards.stream()
            .filter(one -> aim.area().map(one.id()::equals).orElse(false))
            .map(Area::fullName)
            .findFirst()
            .orElseGet(() -> page.t("outcome.declared.whole-city"));
    return Stream.concat(organization, Stream.of(ward)).collect(Collectors.joining(" · "));
  }

  /// Whose it is and where, as it was looked for.
  Wanted wanted(Page page, String typed) {
    return Wanted.of(
        typed, page.language().tag(), organizations, wards, page.t("outcome.declared.whole-city"));
  }

  /// Indicators whose names hold what was looked for.
  List<String> named(Page page, String typed) {
    var words = Folded.of(typed);
    return all.stream()
        .filter(one -> Folded.of(one.name(page.language().tag())).contains(words))
        .map(Indicator::code)
        .toList();
  }

  public List<Option> indicators(Page page) {
    return targetable.stream()
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }

  public List<Option> organizations(Page page) {
    return organizations.stream()
        .map(one -> new Option(one.id().toString(), one.name(page.language().tag())))
        .toList();
  }

  public List<Option> areas(Page page) {
    return wards.stream().map(one -> WardChoices.option(page, one)).toList();
  }
}
