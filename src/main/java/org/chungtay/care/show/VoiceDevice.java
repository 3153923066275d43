package org.chungtay.care.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.web.Installation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// A random name of a device, given when it first supports something, so that it counts once. It
/// belongs to nobody and is kept nowhere but on the device.
@Component
class VoiceDevice {
  private static final String NAME = "ct_device";
  private static final Pattern SOUND = Pattern.compile("[\\w-]{43}");

  private final Vault vault;
  private final Installation installation;

  VoiceDevice(Vault vault, Installation installation) {
    this.vault = vault;
    this.installation = installation;
  }

  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(cookie -> cookie.getValue())
        .filter(value -> SOUND.matcher(value).matches());
  }

  String named(HttpServletRequest request, HttpServletResponse response) {
    return of(request)
        .orElseGet(() -> {
          var name = vault.newToken();
          var cookie =
              ResponseCookie.from(NAME, name)
                  .httpOnly(true)
                  .secure(request.isSecure() || installation.secure())
                  .sameSite("Lax")
                  .path("/")
                  .maxAge(Duration.ofDays(365))
                  .build();
          response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
          return name;
        });
  }
}
