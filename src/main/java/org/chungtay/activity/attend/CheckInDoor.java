package org.chungtay.activity.attend;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.Actor;
import org.chungtay.identity.SignInFirst;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.time.Moments;
import org.chungtay.shared.web.HotDoor;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The hot door `POST /api/v1/activities/{id}/checkins`: `{"tickets": […], "site": …, "time": …}`
/// from a leader's phone. A filter rather than a controller, because at a gate of thousands most of
/// a request's cost would be the framework's: it stands after the filters that know the session and
/// refuse foreign origins, and before Spring Security, which would only write headers. Policy:
/// signed in, with [org.chungtay.activity.ActivityPermissions#LEAD] for a unit of the activity.
/// Sending the same twice records once.
@Component
@Needs("activity.lead")
@Order(CheckInDoor.ORDER)
class CheckInDoor extends OncePerRequestFilter implements HotDoor {
  static final String PATH = "/api/v1/activities/{id}/checkins";

  /// After the session (-110) and the origin (-108), before Spring Security (-100).
  static final int ORDER = -106;

  private static final Pattern ADDRESS =
      Pattern.compile("/api/v1/activities/([0-9a-fA-F-]{36})/checkins");
  private static final int LARGEST_BODY = 64 * 1024;
  static final int MOST_TICKETS = 500;

  private final Tickets tickets;
  private final Leadership leadership;
  private final Gate gate;
  private final CityClock clock;
  private final Messages messages;
  private final Installation installation;
  private final JsonMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  CheckInDoor(
      Tickets tickets,
      Leadership leadership,
      Gate gate,
      CityClock clock,
      Messages messages,
      Installation installation) {
    this.tickets = tickets;
    this.leadership = leadership;
    this.gate = gate;
    this.clock = clock;
    this.messages = messages;
    this.installation = installation;
  }

  @Override
  public HttpMethod method() {
    return HttpMethod.POST;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public boolean answers(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getRequestURI().endsWith("/checkins");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !answers(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var address = ADDRESS.matcher(request.getRequestURI());
    if (!address.matches()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      var activity = ActivityId.of(UUID.fromString(address.group(1)));
      answer(response, checkIn(activity, request));
    } catch (GateTooBusy busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "2");
      refuse(request, response, 503, busy);
    } catch (DomainException refusal) {
      refuse(request, response, refusal.status(), refusal);
    }
  }

  private List<String> checkIn(ActivityId activity, HttpServletRequest request) throws IOException {
    if (!(request.getAttribute(Actor.class.getName()) instanceof Actor leader)) {
      throw new SignInFirst();
    }
    leadership.requireQuickly(leader, activity);
    var body = body(request);
    var read = body.tickets().stream().map(tickets::read).toList();
    var entries =
        read.stream()
            .flatMap(Optional::stream)
            .filter(ticket -> ticket.activity().equals(activity))
            .map(ticket -> entry(ticket, body, leader))
            .toList();
    var recorded = entries.isEmpty() ? List.<Recorded>of() : gate.checkIn(entries);
    var outcomes = recorded.iterator();
    var results = new ArrayList<String>();
    for (var ticket : read) {
      results.add(
          ticket.isEmpty()
              ? "not-a-ticket"
              : ticket.get().activity().equals(activity) ? outcomes.next().code() : "other-ticket");
    }
    return results;
  }

  private static Entry entry(Ticket ticket, Body body, Actor leader) {
    return new Entry(
        ticket, SiteId.of(body.site()), Way.TICKET, body.time(), Optional.of(leader.person()));
  }

  record Body(List<String> tickets, UUID site, Instant time) {}

  private Body body(HttpServletRequest request) throws IOException {
    var bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new InvalidInput("tickets", "too-long-a-list");
    }
    try {
      var tree = json.readTree(new String(bytes, StandardCharsets.UTF_8));
      var list = tree.path("tickets");
      if (!list.isArray() || list.isEmpty() || list.size() > MOST_TICKETS) {
        throw new InvalidInput(
            "tickets", list.isArray() && !list.isEmpty() ? "too-long-a-list" : "needed");
      }
      var site = text(tree, "site", "not-a-choice");
      var time = text(tree, "time", "not-a-time");
      return new Body(
          list.valueStream().map(one -> one.asString("")).toList(),
          site.isEmpty() ? new UUID(0, 0) : UUID.fromString(site),
          time.isEmpty() ? clock.now() : time(time));
    } catch (JacksonException notJson) {
      throw new InvalidInput("", "bad-request");
    } catch (IllegalArgumentException notAnId) {
      throw new InvalidInput("site", "not-a-choice");
    }
  }

  /// Empty where it is left out.
  private static String text(JsonNode tree, String member, String otherwise) {
    var given = tree.path(member);
    if (given.isMissingNode() || given.isNull()) {
      return "";
    }
    if (!given.isString()) {
      throw new InvalidInput(member, otherwise);
    }
    return given.asString();
  }

  private static Instant time(String text) {
    try {
      var time = Instant.parse(text);
      if (!Moments.areSound(time)) {
        throw new InvalidInput("time", "not-a-time");
      }
      return time;
    } catch (DateTimeException notATime) {
      throw new InvalidInput("time", "not-a-time");
    }
  }

  /// The same shape as every refusal's (RFC 9457), written here because no controller is involved.
  private void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, DomainException refusal)
      throws IOException {
    var language = RequestLanguage.of(request);
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "urn:chungtay:refusal:" + refusal.code());
    problem.put("title", messages.text(language, "refusal." + refusal.code(), refusal.arguments()));
    problem.put("status", status);
    problem.put("code", refusal.code());
    if (refusal instanceof InvalidInput invalid) {
      problem.put(
          "errors",
          invalid.fields().stream()
              .map(field ->
                  Map.of(
                      "field", field.field(),
                      "code", field.code(),
                      "detail",
                          messages.text(language, "refusal." + field.code(), field.arguments())))
              .toList());
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    write(response, status, problem);
  }

  private void answer(HttpServletResponse response, List<String> results) throws IOException {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("results", results);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    write(response, 200, answer);
  }

  private void write(HttpServletResponse response, int status, Map<String, Object> body)
      throws IOException {
    if (installation.demonstration()) {
      body.put("demonstration", true);
    }
    response.setStatus(status);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    var bytes = json.writeValueAsBytes(body);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
