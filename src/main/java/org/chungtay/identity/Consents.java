package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Consent to the use of personal data, provable by purpose and version (Law 91/2025/QH15, Decree
/// 356/2025): never pre-ticked, withdrawn as easily as given.
public interface Consents {
  /// A leader may use the phone number for news of activities the person has joined.
  String CONTACT = "contact-about-activity";

  /// The leader of an activity sees the person's name.
  String NAME = "show-name-to-leader";

  /// Photos on which the person is seen may be published.
  String PHOTO = "photo-publication";

  /// Records that the person agreed to the words of this version, by `means` (`form`, `paper`,
  /// `phone`, `guardian`). Refuses `consent-outdated` ([ConsentOutdated]) when there are newer
  /// words.
  void give(PersonId person, String purpose, int version, String means);

  /// The newest words of these purposes in short, for a form to send back with the answer.
  String words(List<String> purposes);

  /// Records that the person agreed to what a form showed. Refuses `consent-outdated` unless
  /// `words` are still the newest.
  void give(PersonId person, List<String> purposes, String words, String means);

  /// Records that the person agreed to the words as they are now, where nothing is shown and sent
  /// back: an agreement by word of mouth.
  void give(PersonId person, String purpose, String means);

  void withdraw(PersonId person, String purpose);

  /// Agreed to the newest words and not withdrawn: what the purpose covers may be done.
  boolean inForce(PersonId person, String purpose);

  /// Those among them whose consent is in force, for lists.
  Set<PersonId> agreed(Collection<PersonId> people, String purpose);

  List<Given> history(PersonId person);

  /// What people are asked to agree to, in the newest words and one language.
  List<Purpose> purposes(String language);

  /// Those among them who took their consent back and did not give it again. Whoever was never
  /// asked is not among them.
  java.util.Set<PersonId> withdrew(java.util.Collection<PersonId> people, String purpose);

  record Purpose(String code, int version, String title, String wording) {}

  record Given(
      String purpose,
      int version,
      String means,
      java.time.Instant at,
      Optional<java.time.Instant> withdrawn) {}
}
