package org.chungtay.activity.join;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chungtay.activity.ActivityId;
import org.chungtay.shared.web.Installation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The tickets that were made on this phone, so that scanning the site's code is one tap. Several
/// people may have come with one phone.
@Component
public class TicketCookie {
  static final String NAME = "ct_tickets";
  private static final int KEPT = 8;
  private static final Pattern BETWEEN = Pattern.compile("\\.");

  private final Tickets tickets;
  private final Installation installation;

  TicketCookie(Tickets tickets, Installation installation) {
    this.tickets = tickets;
    this.installation = installation;
  }

  /// The newest first.
  public List<Ticket> read(HttpServletRequest request, ActivityId activity) {
    return tokens(request).stream()
        .flatMap(token -> tickets.read(token).stream())
        .filter(ticket -> ticket.activity().equals(activity))
        .distinct()
        .toList();
  }

  public void add(String token, HttpServletRequest request, HttpServletResponse response) {
    var kept = new ArrayList<>(List.of(token));
    tokens(request).stream()
        .filter(other -> !other.equals(token))
        .limit(KEPT - 1)
        .forEach(kept::add);
    var cookie =
        ResponseCookie.from(NAME, String.join(".", kept))
            .httpOnly(true)
            .secure(request.isSecure() || installation.secure())
            .sameSite("Lax")
            .path("/")
            .maxAge(Duration.ofDays(90))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static List<String> tokens(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return cookie == null
        ? List.of()
        : BETWEEN.splitAsStream(cookie.getValue()).limit(KEPT).toList();
  }
}
