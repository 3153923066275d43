package org.chungtay.identity.cityaccount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;

/// One way to the provider and back, kept in the browser's sealed cookie: no node remembers it.
///
/// @param state comes back with the answer
/// @param nonce comes back inside the signed token
/// @param verifier proves to the provider that we asked (PKCE)
/// @param linking who wants to link an account; empty for somebody who signs in
record Journey(
    String state,
    String nonce,
    String verifier,
    String to,
    Optional<PersonId> linking,
    Instant expires) {
  private static final int PARTS = 6;

  String written() {
    return String.join(
        "\n",
        state,
        nonce,
        verifier,
        to,
        linking.map(PersonId::toString).orElse(""),
        expires.toString());
  }

  static Journey read(String written) {
    var parts = List.of(written.split("\n", -1));
    if (parts.size() != PARTS) {
      throw new AccountRefused();
    }
    var linking =
        Optional.of(parts.get(4))
            .filter(id -> !id.isEmpty())
            .map(UUID::fromString)
            .map(PersonId::of);
    return new Journey(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3),
        linking,
        Instant.parse(parts.get(5)));
  }
}
