package org.chungtay.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.activity.Silences;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.workbench.BenchModel.Way;
import org.springframework.stereotype.Component;

/// Where an officer's other work is done. A page that would refuse them is not named to them.
@Component
class OtherWork {
  private static final List<Way> WAYS =
      List.of(
          new Way("/reports/work", "care.desk", Optional.of("care.answer")),
          new Way("/my/turns", "care.mine.title", Optional.of("care.lead")),
          new Way("/admin/open311", "care.open311.keys", Optional.of("installation.administer")),
          new Way("/units", "workbench.other.units", Optional.of("members.manage")),
          new Way("/places/mine", "place.mine.title", Optional.of("places.manage")),
          new Way("/movement-plans", "movement.plans", Optional.of("movements.lead")),
          new Way("/model-plans", "movement.model.plans", Optional.of("movements.lead")),
          new Way("/copy-plans", "movement.waiting", Optional.of("movements.lead")),
          new Way("/movement-money", "movement.fund.waiting", Optional.of("movements.lead")),
          new Way("/pledges", "movement.pledges", Optional.of("pledges.visit")),
          new Way("/looks", "care.looks", Optional.of("care.lead")),
          new Way("/lots", "care.lots", Optional.of("care.confirm")),
          new Way("/transfers", "organization.transfers", Optional.of("members.manage")),
          new Way("/leaders", "organization.leaders.without", Optional.of("units.manage")),
          new Way("/members/duplicates", "organization.duplicates", Optional.of("members.manage")),
          new Way("/workbench/units", "workbench.silence.title", Optional.empty()),
          new Way("/unit-reports", "outcome.periodic", Optional.of("figures.report")),
          new Way("/declarations", "outcome.declarations", Optional.of("figures.keep")),
          new Way("/target-plans", "outcome.targets", Optional.of("figures.keep")),
          new Way("/care/work", "care.work.title", Optional.of("care.confirm")),
          new Way("/outliers", "outcome.outliers", Optional.of("figures.look")),
          new Way("/summaries", "portal.summaries", Optional.of("figures.summarize")),
          new Way("/data-requests", "privacy.requests", Optional.of("privacy.answer")),
          new Way("/photos/takedowns", "evidence.register", Optional.of("photos.review")),
          new Way(
              "/workbench/reasons", "activity.confirm.kept.title", Optional.of("activity.confirm")),
          new Way("/sheets", "activity.attend.photographed", Optional.of("activity.lead")));

  private final Access access;
  private final Silences silences;

  OtherWork(Access access, Silences silences) {
    this.access = access;
    this.silences = silences;
  }

  List<Way> of(Actor officer) {
    var held = access.anywhere(officer).stream().map(Permission::code).collect(Collectors.toSet());
    var above = silences.any(officer);
    return WAYS.stream().filter(way -> way.permission().map(held::contains).orElse(above)).toList();
  }
}
