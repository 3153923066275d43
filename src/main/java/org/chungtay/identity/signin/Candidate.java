package org.chungtay.identity.signin;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.jspecify.annotations.Nullable;

/// A person behind the phone.
///
/// @param voucher who wrote the number in place of another; null when it is the first one
public record Candidate(UUID id, String name, @Nullable UUID voucher) {
  PersonId person() {
    return PersonId.of(id);
  }

  Optional<PersonId> vouchedBy() {
    return Optional.ofNullable(voucher).map(PersonId::of);
  }
}
