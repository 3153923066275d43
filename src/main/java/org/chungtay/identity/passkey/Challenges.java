package org.chungtay.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// What a device must sign: in the database, so that any node may take the answer; found by a
/// cookie, so that only the browser that asked may answer; used once.
@Component
class Challenges {
  static final String COOKIE = "ct_passkey";
  private static final Duration VALID = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final Installation installation;

  Challenges(JdbcClient jdbc, Vault vault, CityClock clock, Installation installation) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.installation = installation;
  }

  /// @param person who adds a passkey; empty for somebody who signs in
  Bytes ask(Optional<PersonId> person, HttpServletRequest request, HttpServletResponse response) {
    var token = vault.newToken();
    var challenge = Bytes.random();
    jdbc.sql(
            """
            insert into identity.passkey_challenge (token_digest, challenge, person, expires_at)
            values (:token, :challenge, :person, :expires)
            """)
        .param("token", digest(token))
        .param("challenge", challenge.getBytes())
        .param("person", idOf(person))
        .param("expires", Sql.time(clock.now().plus(VALID)))
        .update();
    var cookie =
        ResponseCookie.from(COOKIE, token)
            .httpOnly(true)
            .secure(request.isSecure() || installation.secure())
            .sameSite("Strict")
            .path("/")
            .maxAge(VALID)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return challenge;
  }

  Bytes take(Optional<PersonId> person, HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null) {
      throw new PasskeyRefused();
    }
    return jdbc.sql(
            """
            delete from identity.passkey_challenge
            where token_digest = :token and expires_at > :now
              and person is not distinct from cast(:person as uuid)
            returning challenge
            """)
        .param("token", digest(cookie.getValue()))
        .param("now", Sql.time(clock.now()))
        .param("person", idOf(person))
        .query((row, _) -> new Bytes(row.getBytes("challenge")))
        .optional()
        .orElseThrow(PasskeyRefused::new);
  }

  private byte[] digest(String token) {
    return vault.digest("passkey.challenge", token);
  }

  private static @Nullable UUID idOf(Optional<PersonId> person) {
    return person.map(PersonId::value).orElse(null);
  }
}
