package org.chungtay.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/// Walks all routes with what no form should get. A sample by a fixed seed keeps it short.
@ProductTest
class BadInputTest {
  private static final List<String> NASTY_NAMES =
      List.of(
          "not-a-uuid",
          "a\0b",
          "\u202Egnp.exe",
          "😀",
          Normalizer.normalize("Thủy Xuân", Normalizer.Form.NFD),
          "' or 1=1 --",
          "../../etc/passwd",
          "${7*7}");

  private static final List<String> NASTY_VALUES =
      List.of(
          "",
          "-1",
          "1e400",
          "99999999999999999999999999",
          "0000-01-01",
          "9999-12-31",
          "31/02/2026",
          "=HYPERLINK(\"http://x\")",
          "<script>alert(1)</script>",
          "x".repeat(10_000),
          "a\0b",
          "\u202Egnp.exe 😀",
          Normalizer.normalize("Công Tằng Tôn Nữ Huyền Trang", Normalizer.Form.NFD),
          "00000000-0000-7000-8000-000000000000");

  private static final List<String> BODIES =
      List.of(
          "", "{", "null", "[]", "{}", "{\"revision\":-1}", "\0", "\"" + "x".repeat(10_000) + "\"");

  private static final Pattern KEY = Pattern.compile(">\\s*refusal\\.[a-z-]+\\s*<");
  private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  private final Random random = new Random(20261123);
  private final List<String> faults = new ArrayList<>();
  private List<String> activities = List.of();
  private UUID ward = Access.INSTALLATION;
  private int sent;

  @BeforeEach
  void activitiesOfAllKinds() {
    ward = plans.unit("women", "Thủy Xuân").id().value();
    var officer = plans.someone("officer", "women", "Thủy Xuân");
    var draft = plans.in("Thủy Xuân").tomorrow();
    var _ = planning.plan(officer, draft);
    var open = plans.in("Thủy Xuân").with("youth", 30).tomorrow();
    var _ = planning.plan(officer, open);
    planning.open(officer, open.id());
    var running = plans.in("Thủy Xuân").now();
    var _ = planning.plan(officer, running);
    planning.open(officer, running.id());
    planning.start(officer, running.id());
    activities = List.of(draft.id().toString(), open.id().toString(), running.id().toString());
  }

  @Test
  void noRouteBreaksAndARefusalIsInTheReadersLanguageAndChangesNothing() {
    var routes = routes();
    assertThat(routes).hasSizeGreaterThan(80);
    for (var route : routes) {
      var people =
          List.of(
              visitors.anonymous(),
              visitors.as("leader", ward),
              visitors.as("officer", ward),
              visitors.as("administrator", Access.INSTALLATION));
      if (route.variables() > 0) {
        badAddresses(route, people);
      }
      if (route.method() == RequestMethod.GET) {
        badQuestions(route, people);
      } else if (route.takesJson()) {
        badBodies(route, people);
      } else {
        badFields(route, people);
      }
    }
    assertThat(faults).as("of " + sent + " requests").isEmpty();
  }

  private List<Route> routes() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("org.chungtay"))
        .filter(one -> !one.getValue().getBeanType().getName().contains("FencedPages"))
        .flatMap(one -> Route.of(one.getKey(), one.getValue()))
        .sorted((one, other) ->
            (one.template() + one.method()).compareTo(other.template() + other.method()))
        .toList();
  }

  private void badAddresses(Route route, List<Visitor> people) {
    var names = new ArrayList<>(NASTY_NAMES);
    names.add(Ids.next().toString());
    Collections.shuffle(names, random);
    for (var name : names.subList(0, 3)) {
      send(route, any(people), address(route, name), "", MediaType.APPLICATION_FORM_URLENCODED);
    }
    var endless = "x".repeat(7_000);
    send(route, any(people), address(route, endless), "", MediaType.APPLICATION_FORM_URLENCODED);
  }

  private void badQuestions(Route route, List<Visitor> people) {
    var fields =
        Stream.concat(
                route.fields().stream(),
                Stream.of("q", "page", "from", "to", "day", "kind", "size", "boundaries"))
            .distinct()
            .toList();
    // beyond 8 kB the server refuses an address before it is ours
    int longest = Math.min(200, 6_000 / fields.size());
    for (var value : sample(NASTY_VALUES, 2)) {
      var shorter = value.substring(0, Math.min(longest, value.length()));
      send(
          route,
          any(people),
          address(route, anActivity(route)) + "?" + encoded(fields, shorter),
          "",
          MediaType.APPLICATION_FORM_URLENCODED);
    }
  }

  private void badFields(Route route, List<Visitor> people) {
    for (var value : sample(NASTY_VALUES, 4)) {
      var twice = random.nextInt(4) == 0;
      var body = encoded(route.fields(), value) + (twice ? "&" + encoded(route.fields(), "2") : "");
      send(
          route,
          any(people),
          address(route, anActivity(route)),
          body,
          MediaType.APPLICATION_FORM_URLENCODED);
    }
  }

  private void badBodies(Route route, List<Visitor> people) {
    for (var body : BODIES) {
      send(route, any(people), address(route, anActivity(route)), body, MediaType.APPLICATION_JSON);
    }
  }

  private void send(Route route, Visitor visitor, String address, String body, MediaType type) {
    var language = List.of("vi", "en", "ar").get(random.nextInt(3));
    var uri = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    var before = route.method() == RequestMethod.GET ? Map.<String, Long>of() : counts();
    var request =
        visitor.client().method(HttpMethod.valueOf(route.method().name())).uri(absolute(uri));
    request.accept(MediaType.TEXT_HTML);
    if (route.method() != RequestMethod.GET) {
      request.contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
    }
    sent++;
    request.exchange((_, answer) -> {
      var status = answer.getStatusCode();
      var bytes = answer.getBody().readAllBytes();
      var said = route.method() + " " + shown(uri) + " " + shown(body) + " → " + status.value();
      if (status.is5xxServerError()) {
        faults.add(said);
      } else if (status.is4xxClientError()) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (isAddress(address)) {
          refusedIn(language, text, said);
        }
        if (!before.isEmpty() && !before.equals(counts())) {
          faults.add(said + " changed something");
        }
      }
      return status;
    });
  }

  /// What is no address at all is refused by the server before any page could speak.
  private static boolean isAddress(String address) {
    var path = address.replaceFirst("\\?.*", "");
    return !path.contains("%00") && !path.contains("%2F") && path.length() < 6_000;
  }

  private void refusedIn(String language, String text, String said) {
    if (KEY.matcher(text).find()) {
      faults.add(said + " shows a key");
    }
    if (text.contains("<html") && !text.contains("<html lang=\"" + language + "\"")) {
      faults.add(said + " not in " + language);
    }
    if (text.startsWith("{") && language.equals("ar") && !ARABIC.matcher(text).find()) {
      faults.add(said + " not in " + language + ": " + text);
    }
  }

  private URI absolute(String uri) {
    return URI.create(
        "http://localhost:" + environment.getRequiredProperty("local.server.port") + uri);
  }

  /// Rows of everything that a refused request must leave alone; steps that the clock takes aside.
  private Map<String, Long> counts() {
    return jdbc
        .sql(
            """
            select table_schema || '.' || table_name as name,
                   (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I',
                      table_schema, table_name), false, true, '')))[1]::text::bigint as rows
            from information_schema.tables
            where table_type = 'BASE TABLE' and (
              table_schema in ('activity', 'evidence', 'outcome', 'organization')
              or table_schema = 'identity' and table_name in ('person', 'granted_role'))
              and (table_schema, table_name) <> ('activity', 'transition')
            """)
        .query()
        .listOfRows()
        .stream()
        .collect(
            Collectors.toMap(
                row -> String.valueOf(row.get("name")),
                row -> Long.valueOf(String.valueOf(row.get("rows")))));
  }

  private String anActivity(Route route) {
    return route.ofActivity()
        ? activities.get(random.nextInt(activities.size()))
        : Ids.next().toString();
  }

  private static String address(Route route, String name) {
    var encoded = UriUtils.encode(name, StandardCharsets.UTF_8);
    return Arrays.stream(route.template().split("\\{v}", -1)).collect(Collectors.joining(encoded));
  }

  private static String encoded(List<String> fields, String value) {
    return fields.stream()
        .map(field -> field + "=" + UriUtils.encode(value, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Visitor any(List<Visitor> people) {
    return people.get(random.nextInt(people.size()));
  }

  private <T> List<T> sample(List<T> all, int size) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, size);
  }

  private static String shown(String text) {
    return text.length() <= 160 ? text : text.substring(0, 160) + "…";
  }
}
