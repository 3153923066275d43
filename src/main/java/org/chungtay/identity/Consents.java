package org.chungtay.identity;

import java.util.List;
import java.util.Optional;

/// Consent to the use of personal data, provable by purpose and version (Law 91/2025/QH15, Decree
/// 356/2025): never pre-ticked, withdrawn as easily as given.
public interface Consents {

  /// Records that the person agreed, in words of `version`, by `means` (`form`, `paper`, `phone`).
  void give(PersonId person, String purpose, String means);

  void withdraw(PersonId person, String purpose);

  boolean inForce(PersonId person, String purpose);

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
