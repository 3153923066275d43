package org.chungtay.organization.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.People.Person;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.intake.MembersChecked.Around;
import org.chungtay.organization.intake.UnitFinder.Meant;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;

/// Lists of members. Whoever agreed on paper is stored with the number, everybody else by name
/// only; both are managed members until they sign in themselves.
@Service
class MembersWork implements IntakeWork {
  /// As whoever admits members one by one asks them.
  static final List<String> PURPOSES = List.of(Consents.CONTACT, Consents.NAME);

  private final KnownMembers members;
  private final MemberChanges changes;
  private final PeopleInBulk people;
  private final Vault vault;
  private final Audit audit;
  private final CityClock clock;

  MembersWork(
      KnownMembers members,
      MemberChanges changes,
      PeopleInBulk people,
      Vault vault,
      Audit audit,
      CityClock clock) {
    this.members = members;
    this.changes = changes;
    this.people = people;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Set<IntakeKind> kinds() {
    return Set.of(IntakeKind.MEMBERS);
  }

  @Override
  public List<Verdict> check(Intake intake, List<StagedRow> rows, UnitFinder units) {
    units.lookUp(rows.stream().map(StagedRow::areaTyped).toList());
    var checked = new MembersChecked(intake, units, clock.today(), around(intake, rows, units));
    return rows.stream().map(checked::verdict).toList();
  }

  private Around around(Intake intake, List<StagedRow> rows, UnitFinder units) {
    var sender = new Actor(intake.sent().by(), "");
    var root = intake.unit().value();
    var behind = behind(intake, rows);
    var namesakes = members.namesakes(places(rows, units), folded(rows, units), clock.today());
    var asked = new HashSet<UUID>();
    behind.values().forEach(all -> all.forEach(person -> asked.add(person.id().value())));
    var alike = new HashSet<UUID>();
    namesakes.values().forEach(all -> all.forEach(one -> alike.add(one.person())));
    var decided = decided(rows);
    var own = members.own(sender, asked);
    asked.addAll(alike);
    asked.addAll(decided);
    return new Around(
        behind,
        own,
        members.within(intake.organization().value(), asked),
        namesakes,
        births(alike),
        members.origins(root, rows.stream().map(StagedRow::fingerprint).toList()),
        members.coded(root, StagedRow.codes(rows)));
  }

  private Map<UUID, Integer> births(Collection<UUID> alike) {
    return people.births(alike.stream().map(PersonId::of).toList()).entrySet().stream()
        .collect(Collectors.toMap(born -> born.getKey().value(), Map.Entry::getValue));
  }

  private static Set<UUID> decided(List<StagedRow> rows) {
    return rows.stream()
        .filter(row -> row.subjectDecided() != null && !row.decidedNew())
        .map(row -> UUID.fromString(row.subjectDecided()))
        .collect(Collectors.toSet());
  }

  /// Units and names are asked side by side.
  private static List<UUID> places(List<StagedRow> rows, UnitFinder units) {
    return placed(rows, units).map(one -> one.getValue().unit().id()).toList();
  }

  private static List<String> folded(List<StagedRow> rows, UnitFinder units) {
    return placed(rows, units).map(one -> one.getKey().folded()).toList();
  }

  private static java.util.stream.Stream<Map.Entry<StagedRow, Meant.One>> placed(
      List<StagedRow> rows, UnitFinder units) {
    return rows.stream()
        .flatMap(row ->
            units.find(row) instanceof Meant.One one
                ? java.util.stream.Stream.of(Map.entry(row, one))
                : java.util.stream.Stream.empty());
  }

  private Map<Integer, List<Person>> behind(Intake intake, List<StagedRow> rows) {
    var phones = new HashMap<Integer, Phone>();
    rows.forEach(row -> phone(intake, row).ifPresent(phone -> phones.put(row.line(), phone)));
    var known = people.behind(Set.copyOf(phones.values()));
    var behind = new HashMap<Integer, List<Person>>();
    phones.forEach((line, phone) -> behind.put(line, known.getOrDefault(phone, List.of())));
    return behind;
  }

  private Optional<Phone> phone(Intake intake, StagedRow row) {
    return opened("phone", intake, row, row.phone());
  }

  private Optional<Phone> opened(
      String what,
      Intake intake,
      StagedRow row,
      byte @org.jspecify.annotations.Nullable [] sealed) {
    return Optional.ofNullable(sealed)
        .map(bytes -> vault.open(RowReader.context(what, intake.id(), row.line()), bytes))
        .map(Phone::new);
  }

  @Override
  public void apply(Intake intake, Actor by, List<StagedRow> rows) {
    register(intake, rows);
    changes.join(intake, by, lines(rows), clock.today());
    audit.followed(
        "organization.member-imported",
        rows.stream()
            .map(row ->
                new Followed(
                    row.subject(),
                    Map.of("unit", String.valueOf(row.unit()), "intake", intake.id().toString())))
            .toList());
  }

  private void register(Intake intake, List<StagedRow> rows) {
    var fresh = new HashMap<UUID, NewPerson>();
    var agreed = intake.answered().consentWords();
    var withNumber = new ArrayList<PersonId>();
    for (var row : rows) {
      if (row.fresh() && !fresh.containsKey(row.subject())) {
        var phone = agreed.flatMap(_ -> phone(intake, row));
        var id = PersonId.of(row.subject());
        var born = Optional.ofNullable(row.born());
        fresh.put(row.subject(), new NewPerson(id, row.name(), phone, born, guardian(intake, row)));
        phone.ifPresent(_ -> withNumber.add(id));
      }
    }
    people.register(fresh.values());
    agreed
        .filter(_ -> !withNumber.isEmpty())
        .ifPresent(words -> people.agreed(withNumber, PURPOSES, words, "paper"));
  }

  private Optional<Guardian> guardian(Intake intake, StagedRow row) {
    var name = row.guardian();
    return name == null || !intake.answered().guardiansAgree()
        ? Optional.empty()
        : opened("guardian", intake, row, row.guardianPhone())
            .map(phone -> new Guardian(name, phone));
  }

  @Override
  public Set<Integer> takeBack(Intake intake, Actor by, List<StagedRow> rows) {
    var undone = changes.leave(intake, lines(rows));
    var gone = rows.stream().filter(row -> undone.contains(row.line())).toList();
    var entered =
        gone.stream()
            .filter(StagedRow::fresh)
            .map(row -> PersonId.of(row.subject()))
            .collect(Collectors.toSet());
    var _ = people.takeBack(entered);
    audit.followed(
        "organization.member-import-taken-back",
        gone.stream()
            .map(row -> new Followed(row.subject(), Map.of("intake", intake.id().toString())))
            .toList());
    return undone;
  }

  private static List<Integer> lines(List<StagedRow> rows) {
    return rows.stream().map(StagedRow::line).toList();
  }
}
