package org.chungtay.organization.member;

import java.time.LocalDate;
import java.util.List;
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

  /// What a guardian agrees to when a minor is admitted; the wordings are the identity module's.
  private static final List<String> PURPOSES =
      List.of("contact-about-activity", "show-name-to-leader");

  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

  private final Members members;
  private final People people;
  private final Consents consents;
  private final Access access;
  private final CityClock clock;

  Admission(Members members, People people, Consents consents, Access access, CityClock clock) {
    this.members = members;
    this.people = people;
    this.consents = consents;
    this.access = access;
    this.clock = clock;
  }

  void mayAdmit(Actor actor, UnitId unit) {
    access.require(actor, OrganizationPermissions.MEMBERS, unit.value());
  }

  List<People.Person> behind(Form form) {
    return Phone.parse(form.value("phone")).map(people::behind).orElse(List.of());
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
    var person = chosen(form, id);
    form.check();
    if (person.equals(PersonId.of(id))) {
      person = people.register(new NewPerson(person, name, phone, born, guardian));
      if (guardian.isPresent()) {
        guardianAgreesFor(person);
      }
    }
    members.join(actor, Ids.named("membership:" + id), person, unit, since);
  }

  /// The person chosen among those behind the phone; somebody new when nobody is, or when the
  /// officer said so.
  private PersonId chosen(Form form, UUID id) {
    var known = behind(form).stream().map(person -> person.id().toString()).toList();
    var chosen = form.value("person");
    if (known.contains(chosen)) {
      return PersonId.of(chosen);
    }
    // A form sent twice finds the person it stored the first time.
    boolean sentBefore = known.contains(id.toString());
    if (!known.isEmpty() && !sentBefore && !chosen.equals(SOMEBODY_ELSE)) {
      form.refuse("person", "phone-known", Map.of("count", known.size()));
    }
    return PersonId.of(id);
  }

  private void guardianAgreesFor(PersonId minor) {
    PURPOSES.stream()
        .filter(purpose -> !consents.inForce(minor, purpose))
        .forEach(purpose -> consents.give(minor, purpose, "guardian"));
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

  private static Optional<Phone> phone(Form form, String field) {
    var typed = form.lineOrEmpty(field, 30);
    var phone = Phone.parse(typed);
    if (!typed.isEmpty() && phone.isEmpty()) {
      form.refuse(field, "not-a-phone");
    }
    return phone;
  }
}
