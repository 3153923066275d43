package org.chungtay.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Staying signed in: a random token in a cookie, of which only a digest is stored.
public interface Sessions {

  /// Signs the person in on this device; whoever was signed in there is signed out.
  void open(PersonId person, Way way, HttpServletRequest request, HttpServletResponse response);

  /// Signs in on the word of somebody else, who printed the slip or let a way in be added: given up
  /// when the person is given a role ([#closeVouched(PersonId)]).
  ///
  /// @param voucher empty when it is the person's own doing
  void open(
      PersonId person,
      Way way,
      Optional<PersonId> voucher,
      HttpServletRequest request,
      HttpServletResponse response);

  /// On whose word this device is signed in; whatever way in is added here rests on the same word.
  Optional<PersonId> voucher(HttpServletRequest request);

  /// Signs the person out wherever somebody else vouched for them.
  void closeVouched(PersonId person);

  /// Signs this device out.
  void close(HttpServletRequest request, HttpServletResponse response);

  /// Signs the person out on every device; nodes that keep the session in memory notice within 30
  /// seconds.
  void closeAll(PersonId person);

  /// The devices on which the person is signed in, last seen first.
  List<OpenSession> of(PersonId person);

  /// Signs one of the person's devices out.
  void close(PersonId person, UUID session);

  record OpenSession(UUID id, String way, String device, Instant openedAt, Instant seenAt) {}

  enum Way {
    CODE,
    SLIP,
    PASSKEY,
    OIDC,
    SETUP,
    DEMONSTRATION
  }
}
