package org.chungtay.organization.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Members;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes somebody into a unit: a person we know by the phone, or a new one.
@Service
class Admission {
  private static final String SOMEBODY_ELSE = "new";

  /// What a new member, or a minor's guardian, is asked; the wordings are the identity module's.
  private static final List<String> PURPOSES = List.of(Consents.CONTACT, Consents.NAME);

  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

  private final Members members;
  private final People people;
  private final Consents consents;
  private final Acquaintances acquaintances;
  private final Access access;
  private final CityClock clock;

  Admission(
      Members members,
      People people,
      Consents consents,
      Acquaintances acquaintances,
      Access access,
      CityClock clock) {
    this.members = members;
    this.people = people;
    this.consents = consents;
    this.acquaintances = acquaintances;
    this.access = access;
    this.clock = clock;
  }

  void mayAdmit(Actor actor, UnitId unit) {
    access.require(actor, OrganizationPermissions.MEMBERS, unit.value());
  }

  String words() {
    return consents.words(PURPOSES);
  }

  @Transactional
  public void admit(Actor actor, UnitId unit, Form form) {
    mayAdmit(actor, unit);
    var id = form.id("id");
    var name = form.line("name", 100);
    var phone = phone(form, "phone");
    var since = form.dayIfGiven("since", EARLIEST, clock.today()).orElseGet(clock::today);
    var born = form.wholeIfGiven("born", 1900, clock.today().getYear());
    var guardian = guardian(form);
    var agreed = agreed(form, phone);
    var person = chosen(actor, form, id);
    form.check();
    if (person.equals(PersonId.of(id))) {
      person = people.register(new NewPerson(person, name, phone, born, guardian));
    }
    record(person, guardian.map(_ -> "guardian").or(() -> agreed), form);
    members.join(actor, Ids.named("membership:" + id), person, unit, since);
  }

  /// By what means the person agreed. Without it no number is kept, and nobody ticks it for them
  /// unasked: the name alone makes a member.
  private static Optional<String> agreed(Form form, Optional<Phone> phone) {
    if (form.ticked("consent")) {
      return Optional.of(form.choice("means", Means.class).code());
    }
    boolean known = !form.value("person").isEmpty() && !form.value("person").equals(SOMEBODY_ELSE);
    if (phone.isPresent() && !known && form.lineOrEmpty("guardian", 100).isEmpty()) {
      form.refuse("consent", "consent-not-given");
    }
    return Optional.empty();
  }

  /// A known person has perhaps agreed already.
  Optional<String> agreedToNumber(Form form, PersonId person) {
    if (form.ticked("consent")) {
      return Optional.of(form.choice("means", Means.class).code());
    }
    if (!consents.inForce(person, Consents.CONTACT)) {
      form.refuse("consent", "consent-not-given");
    }
    return Optional.empty();
  }

  void record(PersonId person, Optional<String> means, Form form) {
    var missing = PURPOSES.stream().filter(purpose -> !consents.inForce(person, purpose)).toList();
    if (means.isPresent() && !missing.isEmpty()) {
      consents.give(person, PURPOSES, form.value("words"), means.get());
    }
  }

  /// The person chosen among those behind the phone; somebody new when nobody is, or when the
  /// officer said so.
  private PersonId chosen(Actor actor, Form form, UUID id) {
    var known = acquaintances.behind(actor, form);
    var chosen = form.value("person");
    if (known.names(chosen)) {
      return PersonId.of(chosen);
    }
    // A form sent twice finds the person it stored the first time.
    boolean sentBefore = known.names(id.toString());
    if (!known.nobody() && !sentBefore && !chosen.equals(SOMEBODY_ELSE)) {
      form.refuse("person", "phone-known", Map.of("count", known.named().size() + known.others()));
    }
    return PersonId.of(id);
  }

  /// How a person told the officer that they agree.
  enum Means {
    PAPER,
    PHONE,
    FORM;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A guardian's name counts only with the word of the officer that they agreed.
  private static Optional<Guardian> guardian(Form form) {
    var name = form.lineOrEmpty("guardian", 100);
    var phone = phone(form, "guardianPhone");
    if (name.isEmpty() != phone.isEmpty()) {
      form.refuse(name.isEmpty() ? "guardian" : "guardianPhone", "needed");
    }
    if (!name.isEmpty() && !form.ticked("guardianAgrees")) {
      form.refuse("guardianAgrees", "guardian-needed");
    }
    return name.isEmpty() ? Optional.empty() : phone.map(number -> new Guardian(name, number));
  }

  static Optional<Phone> phone(Form form, String field) {
    var typed = form.lineOrEmpty(field, 30);
    var phone = Phone.parse(typed);
    if (!typed.isEmpty() && phone.isEmpty()) {
      form.refuse(field, "not-a-phone");
    }
    return phone;
  }
}
