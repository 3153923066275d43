package org.chungtay.identity.cityaccount;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Begins journeys and takes back those that came back in time to the browser they began in.
@Component
class Journeys {
  static final String COOKIE = "ct_city_account";
  private static final String CONTEXT = "city-account.journey";
  private static final Duration VALID = Duration.ofMinutes(10);

  private final Vault vault;
  private final CityClock clock;
  private final Installation installation;

  Journeys(Vault vault, CityClock clock, Installation installation) {
    this.vault = vault;
    this.clock = clock;
    this.installation = installation;
  }

  Journey begin(String to, Optional<PersonId> linking) {
    return new Journey(
        vault.newToken(), vault.newToken(), vault.newToken(), to, linking, clock.now().plus(VALID));
  }

  void keep(Journey journey, HttpServletRequest request, HttpServletResponse response) {
    var sealed = vault.seal(CONTEXT, journey.written());
    set(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), VALID, request, response);
  }

  Journey take(String state, HttpServletRequest request, HttpServletResponse response) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null) {
      throw new AccountRefused();
    }
    set("", Duration.ZERO, request, response);
    var journey = opened(cookie.getValue());
    if (!journey.state().equals(state) || journey.expires().isBefore(clock.now())) {
      throw new AccountRefused();
    }
    return journey;
  }

  private Journey opened(String sealed) {
    try {
      return Journey.read(vault.open(CONTEXT, Base64.getUrlDecoder().decode(sealed)));
    } catch (IllegalStateException | IllegalArgumentException notOurs) {
      var refused = new AccountRefused();
      refused.initCause(notOurs);
      throw refused;
    }
  }

  /// `Lax`: the way back is a link on the provider's site.
  private void set(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, value)
            .httpOnly(true)
            .secure(request.isSecure() || installation.secure())
            .sameSite("Lax")
            .path("/sign-in/account")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
