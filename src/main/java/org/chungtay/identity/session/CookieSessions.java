package org.chungtay.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Installation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

@Component
class CookieSessions implements Sessions {
  static final String COOKIE = "ct_session";
  private static final int LONGEST_TOKEN = 100;

  private final SessionStore store;
  private final Installation installation;

  CookieSessions(SessionStore store, Installation installation) {
    this.store = store;
    this.installation = installation;
  }

  @Override
  public void open(
      PersonId person, Way way, HttpServletRequest request, HttpServletResponse response) {
    open(person, way, Optional.empty(), request, response);
  }

  @Override
  public void open(
      PersonId person,
      Way way,
      Optional<PersonId> voucher,
      HttpServletRequest request,
      HttpServletResponse response) {
    token(request).ifPresent(store::close);
    var device = request.getHeader(HttpHeaders.USER_AGENT);
    var token = store.open(person, way, voucher, device == null ? "" : Typed.line(device));
    set(token, store.absolute(), request, response);
  }

  @Override
  public void close(HttpServletRequest request, HttpServletResponse response) {
    token(request).ifPresent(store::close);
    set("", Duration.ZERO, request, response);
  }

  @Override
  public Optional<PersonId> voucher(HttpServletRequest request) {
    return of(request)
        .flatMap(session -> Optional.ofNullable(session.vouchedBy()).map(PersonId::of));
  }

  @Override
  public void closeVouched(PersonId person) {
    store.closeVouched(person);
  }

  @Override
  public void closeAll(PersonId person) {
    store.closeAll(person);
  }

  @Override
  public List<OpenSession> of(PersonId person) {
    return store.of(person);
  }

  @Override
  public void close(PersonId person, UUID session) {
    store.close(person, session);
  }

  Optional<Session> of(HttpServletRequest request) {
    return token(request).flatMap(store::find);
  }

  private static Optional<String> token(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(cookie.getValue()).filter(token -> token.length() <= LONGEST_TOKEN);
  }

  private void set(
      String token, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, token)
            .httpOnly(true)
            .secure(request.isSecure() || installation.secure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
