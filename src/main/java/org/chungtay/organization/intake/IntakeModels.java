package org.chungtay.organization.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Gathers what the pages of lists show.
@Component
class IntakeModels {
  private static final int SAMPLES = 4;

  private final Intakes intakes;
  private final IntakeReport report;
  private final StagedRows rows;
  private final IntakeHeads heads;
  private final Organizations organizations;
  private final People people;
  private final Consents consents;
  private final Access access;

  IntakeModels(
      Intakes intakes,
      IntakeReport report,
      StagedRows rows,
      IntakeHeads heads,
      Organizations organizations,
      People people,
      Consents consents,
      Access access) {
    this.intakes = intakes;
    this.report = report;
    this.rows = rows;
    this.heads = heads;
    this.organizations = organizations;
    this.people = people;
    this.consents = consents;
    this.access = access;
  }

  IntakeList list(Actor actor, UnitId unit, String kind, Form form) {
    var kinds = intakes.kinds(actor, unit);
    var shown =
        IntakeKind.of(form.value("kind", kind)).filter(kinds::contains).orElse(kinds.getFirst());
    return new IntakeList(organizations.get(unit), kinds, shown, intakes.sent(unit, shown), form);
  }

  ColumnsModel columns(Intake intake, Form form) {
    var ignored =
        intake.table().heads().stream()
            .filter(heads::isReason)
            .collect(java.util.stream.Collectors.toSet());
    return new ColumnsModel(
        intake,
        organizations.get(intake.unit()),
        intakes.samples(intake, SAMPLES),
        intakes.proposed(intake),
        Set.copyOf(ignored),
        words(),
        form);
  }

  String words() {
    return consents.words(MembersWork.PURPOSES);
  }

  IntakeModel show(Actor actor, Intake intake, IntakeReport.Query query, Form form) {
    var names = people.names(hands(intake));
    return new IntakeModel(
        intake,
        organizations.get(intake.unit()),
        rows.progress(intake.id()),
        Map.copyOf(rows.counts(intake.id())),
        query.outcome(),
        query.typed(),
        query.page(),
        report.count(intake, query),
        report.lines(intake, query),
        name(names, Optional.of(intake.sent().by())),
        name(names, intake.hands().applied().or(() -> intake.hands().proposed())),
        intake.hands().proposed().filter(actor.person()::equals).isPresent(),
        intakes.appliedBefore(intake),
        access.allows(actor, intake.kind().permission(), intake.unit().value()),
        form);
  }

  private static List<PersonId> hands(Intake intake) {
    var hands = new java.util.ArrayList<PersonId>();
    hands.add(intake.sent().by());
    intake.hands().proposed().ifPresent(hands::add);
    intake.hands().applied().ifPresent(hands::add);
    return hands;
  }

  private static String name(Map<PersonId, String> names, Optional<PersonId> person) {
    return person.map(one -> names.getOrDefault(one, "")).orElse("");
  }
}
