package org.chungtay.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Signing in with a device's own lock (passkeys, WebAuthn).
public interface Passkeys {
  /// Browsers give passkeys only to https, and to localhost.
  boolean offered(HttpServletRequest request);

  /// The person's passkeys, newest first.
  List<Passkey> of(PersonId person);

  /// @param label what the person calls the device
  record Passkey(UUID id, String label, Instant createdAt, Instant usedAt) {}
}
