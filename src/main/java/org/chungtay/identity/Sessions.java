package org.chungtay.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Staying signed in: a random token in a cookie, of which only a digest is stored.
public interface Sessions {

  /// Signs the person in on this device; whoever was signed in there is signed out.
  void open(PersonId person, Way way, HttpServletRequest request, HttpServletResponse response);

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
