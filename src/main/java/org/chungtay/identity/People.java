package org.chungtay.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.shared.web.Language;

/// The people the platform knows. Phones are kept encrypted and found by a keyed digest; several
/// people may share one; a person may have none (a *managed member*).
public interface People {

  /// Stores a person; repeating it with the same id changes nothing. Refuses `guardian-needed` for
  /// a minor (under 18 on `today`) without a guardian's consent.
  PersonId register(NewPerson person);

  /// Many at once, all or none, in one statement; refuses as for one.
  void registerAll(Collection<NewPerson> people);

  Optional<Person> find(PersonId person);

  /// A guardian's consent for someone known already; the one before is replaced.
  void guard(PersonId person, Optional<Integer> born, Guardian guardian);

  /// Everyone who gave this number, oldest first.
  List<Person> behind(Phone phone);

  /// Display names, for lists; unknown or erased people are absent.
  Map<PersonId, String> names(Collection<PersonId> people);

  /// The number in clear, for someone who must call or write: the person themselves, or whoever has
  /// news for them while their consent to `contact-about-activity` is in force; otherwise empty.
  /// `reader` and `why` go into the audit trail.
  Optional<Phone> phoneOf(Actor reader, PersonId person, String why);

  /// Keeps in which language somebody reads: the one in which they joined last.
  void speaks(PersonId person, Language language);

  /// The language to write to somebody in; Vietnamese where nobody knows.
  Language language(PersonId person);

  /// @param born year of birth only where it is needed (minors); empty otherwise
  /// @param guardian consenting guardian's name and phone, for minors
  record NewPerson(
      PersonId id,
      String name,
      Optional<Phone> phone,
      Optional<Integer> born,
      Optional<Guardian> guardian) {

    public static NewPerson adult(PersonId id, String name, Optional<Phone> phone) {
      return new NewPerson(id, name, phone, Optional.empty(), Optional.empty());
    }
  }

  record Guardian(String name, Phone phone) {}

  record Person(PersonId id, String name, boolean hasPhone, boolean minor, LocalDate since) {}
}
