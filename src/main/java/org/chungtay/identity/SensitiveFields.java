package org.chungtay.identity;

import java.util.Optional;

/// What is kept of a person beside the name: phone, year of birth, guardian. The one rule of who
/// sees it: the person themselves in full; whoever looks after them (the caller vouches) masked,
/// and in full one field at a time with a reason, which the person finds in their data; nobody else
/// at all. A phone is shown in full only while its owner agrees to be contacted.
public interface SensitiveFields {

  Masked masked(PersonId person);

  /// The field in full; leaves a line in the trail. Empty when nothing is kept. Refuses
  /// `contact-not-agreed` at the field `field`.
  Optional<String> reveal(Actor reader, PersonId person, Field field, String why);

  enum Field {
    PHONE,
    BORN,
    GUARDIAN;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Enough to recognise by whoever knows the person, too little to call or look for a stranger.
  ///
  /// @param phone `09•• ••• 456`
  /// @param born the decade: `201•`
  /// @param guardian initials and masked phone
  record Masked(Optional<String> phone, Optional<String> born, Optional<String> guardian) {
    public Optional<String> of(Field field) {
      return switch (field) {
        case PHONE -> phone;
        case BORN -> born;
        case GUARDIAN -> guardian;
      };
    }
  }
}
