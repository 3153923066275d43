package org.chungtay.activity.join;

import java.util.List;
import java.util.Optional;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.activity.named.SameName;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From a name and a phone number to a ticket. Behind one number the same name ([SameName]) is the
/// same person; any other name is somebody else: Hải is not Hai. Nothing tells the caller who else
/// uses the number.
@Component
public class Joining {
  /// What the box on the form asks for; the wordings are the identity module's.
  static final List<String> PURPOSES = List.of("contact-about-activity", "show-name-to-leader");

  private final Lifecycle lifecycle;
  private final Registrations registrations;
  private final People people;
  private final Consents consents;
  private final CityClock clock;

  Joining(
      Lifecycle lifecycle,
      Registrations registrations,
      People people,
      Consents consents,
      CityClock clock) {
    this.lifecycle = lifecycle;
    this.registrations = registrations;
    this.people = people;
    this.consents = consents;
    this.clock = clock;
  }

  /// @param age with the guardian who agrees, for a minor
  /// @param words of [AskedConsent], as they were shown
  /// @param language in which they read them, and will be written to
  public record Newcomer(String name, Phone phone, Age age, String words, Language language) {}

  /// Someone a leader writes down.
  ///
  /// @param id under which they are stored unless they are known by the phone
  /// @param agreed how they agreed; without it there is no phone
  public record Entered(
      PersonId id, String name, Optional<Phone> phone, Optional<Agreed> agreed, Age age) {}

  /// What a newcomer is asked to agree to.
  public AskedConsent asked(Language language) {
    var purposes =
        consents.purposes(language.tag()).stream()
            .filter(purpose -> PURPOSES.contains(purpose.code()))
            .toList();
    return new AskedConsent(consents.words(PURPOSES), purposes);
  }

  /// Refuses `registration-closed`, `guardian-needed`, `consent-outdated`. Sending it twice gives
  /// the same ticket.
  @Transactional
  public Ticket join(ActivityId activity, SiteId site, Newcomer newcomer) {
    holdOpen(activity);
    var age = newcomer.age();
    var person = stored(PersonId.next(), newcomer.name(), Optional.of(newcomer.phone()), age);
    consents.give(person, PURPOSES, newcomer.words(), age.agreed().means());
    people.speaks(person, newcomer.language());
    return registered(activity, site, person);
  }

  /// Said to a leader, or signed on a sheet.
  private void agree(PersonId person, Agreed agreed) {
    PURPOSES.stream()
        .filter(purpose -> !consents.inForce(person, purpose))
        .forEach(purpose -> consents.give(person, purpose, agreed.means()));
  }

  /// Someone the platform knows already: one tap.
  @Transactional
  public Ticket join(ActivityId activity, SiteId site, PersonId person) {
    holdOpen(activity);
    return registered(activity, site, person);
  }

  /// Held from here on, two taps at the same moment find the person the first of them made.
  private void holdOpen(ActivityId activity) {
    var held = lifecycle.hold(activity);
    if (!held.state().takesRegistrations() || clock.now().isAfter(held.endsAt())) {
      throw new RegistrationClosed();
    }
  }

  private Ticket registered(ActivityId activity, SiteId site, PersonId person) {
    var registration =
        registrations.register(activity, new Registrations.Entry(person, site, Optional.empty()));
    return new Ticket(activity, registration.id());
  }

  /// Someone a leader enters: known by the number if there is one, otherwise stored under their id,
  /// so that entering them twice is entering them once.
  @Transactional
  public PersonId entered(Entered entered) {
    var person = stored(entered.id(), entered.name(), entered.phone(), entered.age());
    entered.agreed().ifPresent(agreed -> agree(person, agreed));
    return person;
  }

  /// The same about someone a leader recognised.
  @Transactional
  public void recognised(PersonId person, Optional<Agreed> agreed, Age age) {
    age.guardian().ifPresent(guardian -> people.guard(person, age.born(), guardian));
    agreed.ifPresent(means -> agree(person, means));
  }

  private PersonId stored(PersonId id, String name, Optional<Phone> phone, Age age) {
    var known = phone.flatMap(number -> behind(name, number));
    known.ifPresent(person -> recognised(person, Optional.empty(), age));
    return known.orElseGet(
        () -> people.register(new NewPerson(id, name, phone, age.born(), age.guardian())));
  }

  /// The person of this name behind a number.
  public Optional<PersonId> behind(String name, Phone phone) {
    return SameName.one(name, people.behind(phone), People.Person::name).map(People.Person::id);
  }
}
