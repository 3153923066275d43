package org.chungtay.outcome.declare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organization;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.ground.WardChoices;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;

/// A declared figure with its versions, or one that is to be recorded.
///
/// @param versions the newest first; empty of a new one
public record DeclarationModel(
    Form form,
    List<Version> versions,
    PersonId reader,
    List<Indicator> all,
    List<Organization> organizations,
    List<Area> areas) {

  public Optional<Version> newest() {
    return versions.stream().findFirst();
  }

  public boolean own() {
    return newest().flatMap(Version::recordedBy).filter(reader::equals).isPresent();
  }

  public boolean over() {
    return newest().flatMap(one -> one.declared().withdrawn()).isPresent();
  }

  public String initial(Function<Statement, String> of) {
    return newest().map(one -> of.apply(one.declared().statement())).orElse("");
  }

  public String quantity(Page page) {
    return newest()
        .flatMap(one -> one.declared().statement().quantity())
        .map(amount -> page.number(amount, 3))
        .orElse("");
  }

  public boolean same() {
    return newest().map(one -> one.declared().statement().sameDefinition()).orElse(false);
  }

  public List<Option> indicators(Page page) {
    return all.stream()
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }

  public List<Option> qualifiers(Page page) {
    return Stream.of(Qualifier.values())
        .map(one -> new Option(code(one), page.t("outcome.qualifier." + code(one))))
        .toList();
  }

  public List<Option> organizations(Page page) {
    return organizations.stream()
        .map(one -> new Option(one.id().toString(), one.name(page.language().tag())))
        .toList();
  }

  public List<Option> wards(Page page) {
    return areas.stream().map(one -> WardChoices.option(page, one)).toList();
  }

  public static String code(Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// nearly 12,000 houses
  public static String said(Page page, Statement statement) {
    return statement
        .quantity()
        .map(amount -> written(page, statement.qualifier(), amount, statement.unit()))
        .orElseGet(() -> page.t("outcome.declared.no-number"));
  }

  private static String written(Page page, Qualifier qualifier, BigDecimal amount, String unit) {
    return page.t(
        "outcome.said." + code(qualifier), "amount", (page.number(amount, 3) + " " + unit).strip());
  }
}
