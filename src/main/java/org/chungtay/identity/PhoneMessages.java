package org.chungtay.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chungtay.shared.web.Language;

/// Messages to people's phones, each in the language its reader reads. A number is read on its
/// owner's behalf, and the trail says so: whoever causes a message does not learn it. Consent is
/// not asked here: of an office somebody holds they are told anyway, of anything else the sender
/// asks first ([Consents#agreed]).
public interface PhoneMessages {

  /// In the sender's transaction and in few statements, however many they are. One that was sent
  /// before is not sent again.
  ///
  /// @param why code of the product, for the trail
  /// @return those who have a phone; the others are not written to
  Set<PersonId> send(Collection<PhoneMessage> messages, String why);

  /// @param text in the reader's language
  /// @param validUntil when the text is forgotten, carried or not
  record PhoneMessage(UUID id, PersonId to, Function<Language, String> text, Instant validUntil) {}
}
