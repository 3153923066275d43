package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.People.Person;

/// [People] and their consents, many in one statement: for lists of thousands.
public interface PeopleInBulk {

  /// Stores people; those whose id is known stay as they are. Refuses all of them for what
  /// [People#register] refuses one.
  void register(Collection<NewPerson> people);

  /// Everyone who gave one of these numbers, or goes on for somebody who did, oldest first; numbers
  /// that nobody gave are absent.
  Map<Phone, List<Person>> behind(Collection<Phone> phones);

  /// Years of birth, where they were asked: only to tell namesakes apart, never to show.
  Map<PersonId, Integer> births(Collection<PersonId> people);

  /// As [Consents#give] with the words of a form, for many.
  void agreed(Collection<PersonId> people, List<String> purposes, String words, String means);

  /// Numbers in clear of those whose consent to `contact-about-activity` is in force; the reading
  /// goes into the audit trail once, with `why` and how many there were.
  Map<PersonId, Phone> phonesOf(Actor reader, Collection<PersonId> people, String why);

  /// Takes people back who were entered by mistake: those are removed whom nobody else holds on to
  /// and who never did anything themselves. Says who was removed.
  Set<PersonId> takeBack(Collection<PersonId> people);

  /// What else holds on to people: every module that keeps persons says so, or a person who was
  /// entered by mistake would be removed under its feet.
  interface Holds {

    /// Those among them whom the module still needs.
    Set<PersonId> held(Collection<PersonId> people);
  }
}
