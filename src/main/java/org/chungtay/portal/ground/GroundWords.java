package org.chungtay.portal.ground;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Gathered.Addition;
import org.chungtay.outcome.Gathered.Place;
import org.chungtay.outcome.Gathered.Placed;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Targets.Progress;
import org.chungtay.portal.ScopeNames;
import org.chungtay.portal.declared.DeclaredLines;
import org.chungtay.portal.target.TargetLines;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;

/// What was declared and planned of wards in the reader's words.
///
/// @param day under whose boundaries it is read
record GroundWords(Page page, Optional<LocalDate> day, ScopeNames.Names names) {

  GroundModel.Ward ward(Optional<AreaId> ward, List<GroundModel.Group> groups) {
    return new GroundModel.Ward(
        ward.map(names::area).orElseGet(() -> page.t("portal.declared.whole-city")),
        ward.flatMap(id -> Optional.ofNullable(names.areas().get(id)))
            .map(area -> "/wards/" + area.key())
            .orElse(""),
        List.copyOf(groups));
  }

  GroundModel.Group declared(Gathered<Compared> group) {
    var lines =
        group.claims().stream()
            .map(one ->
                new GroundModel.Line(
                    where(one),
                    Optional.of(DeclaredLines.line(page, one.claim(), names, dayOf(one))),
                    Optional.empty()))
            .toList();
    return new GroundModel.Group(
        lines,
        added(group).map(added -> together(added, scope(group), "")),
        apart(group.addition()));
  }

  /// What is added has a scope.
  private static Scope scope(Gathered<Compared> group) {
    return group.claims().getFirst().claim().declared().statement().scope().orElseThrow();
  }

  GroundModel.Group planned(Gathered<Progress> group) {
    var lines =
        group.claims().stream()
            .map(one ->
                new GroundModel.Line(
                    where(one),
                    Optional.empty(),
                    Optional.of(TargetLines.line(page, one.claim(), names, dayOf(one)))))
            .toList();
    var scope = group.claims().getFirst().claim().aim().scope();
    return new GroundModel.Group(
        lines,
        added(group).map(added -> together(added, scope, reached(added))),
        apart(group.addition()));
  }

  /// Only beside the ward itself stands what was restated.
  private Optional<LocalDate> dayOf(Placed<?> one) {
    return one.place() == Place.ITSELF && one.area().isPresent() ? day : Optional.empty();
  }

  private String where(Placed<?> one) {
    var area = one.area().map(names::area).orElse("");
    return one.place() == Place.ITSELF
        ? ""
        : page.t("portal.ground.where." + code(one.place()), "area", area);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Addition.Added> added(Gathered<?> group) {
    return group.addition() instanceof Addition.Added added ? Optional.of(added) : Optional.empty();
  }

  private static String apart(Addition addition) {
    return addition instanceof Addition.Apart(var why) ? "portal.ground.apart." + code(why) : "";
  }

  private String reached(Addition.Added added) {
    return TargetLines.percent(
        page, TargetLines.reached(added.evidenced().total(), added.quantity()));
  }

  private GroundModel.Together together(Addition.Added added, Scope scope, String share) {
    var unit = added.evidenced().indicator().unit(page.language().tag());
    return new GroundModel.Together(
        DeclaredLines.said(page, added.qualifier(), added.quantity(), unit),
        DeclaredLines.evidence(
            page,
            added.evidenced(),
            added.qualifier(),
            added.quantity(),
            names.under(scope, day.orElseThrow())),
        share,
        named(added.of()),
        named(added.missing()));
  }

  private String named(Collection<AreaId> areas) {
    return areas.stream().map(names::area).collect(Collectors.joining(", "));
  }
}
