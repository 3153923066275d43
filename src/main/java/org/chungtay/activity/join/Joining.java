package org.chungtay.activity.join;

import java.util.List;
import java.util.Optional;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From a name and a phone number to a ticket. Behind one number the same name, folded, is the same
/// person; any other name is somebody else. Nothing tells the caller who else uses the number.
@Component
public class Joining {
  /// What the box on the form asks for; the wordings are the identity module's.
  private static final List<String> PURPOSES =
      List.of("contact-about-activity", "show-name-to-leader");

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

  /// @param born year of birth, asked only of minors
  public record Newcomer(
      String name, Phone phone, Optional<Integer> born, Optional<Guardian> guardian) {}

  /// Refuses `registration-closed`, `guardian-needed`. Sending it twice gives the same ticket.
  @Transactional
  public Ticket join(ActivityId activity, SiteId site, Newcomer newcomer) {
    holdOpen(activity);
    var person = personOf(newcomer);
    var means = newcomer.guardian().isPresent() ? "guardian" : "form";
    PURPOSES.stream()
        .filter(purpose -> !consents.inForce(person, purpose))
        .forEach(purpose -> consents.give(person, purpose, means));
    return registered(activity, site, person);
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

  private PersonId personOf(Newcomer newcomer) {
    return known(newcomer.name(), newcomer.phone())
        .orElseGet(() ->
            people.register(
                new NewPerson(
                    PersonId.next(),
                    newcomer.name(),
                    Optional.of(newcomer.phone()),
                    newcomer.born(),
                    newcomer.guardian())));
  }

  /// Someone a leader enters: known by the number if there is one, otherwise stored under `id`, so
  /// that entering them twice is entering them once.
  @Transactional
  public PersonId entered(PersonId id, String name, Optional<Phone> phone) {
    return phone
        .flatMap(number -> known(name, number))
        .orElseGet(() -> people.register(NewPerson.adult(id, name, phone)));
  }

  private Optional<PersonId> known(String name, Phone phone) {
    var folded = Folded.of(name);
    return people.behind(phone).stream()
        .filter(known -> Folded.of(known.name()).equals(folded))
        .findFirst()
        .map(People.Person::id);
  }
}
