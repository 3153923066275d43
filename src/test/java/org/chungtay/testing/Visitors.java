package org.chungtay.testing;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.support.AllEncompassingFormHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// Makes visitors for a [ProductTest]: `visitors.anonymous()`, `visitors.signedIn()`,
/// `visitors.as("officer", ward)`. Each signed-in visitor is a fresh person.
@Component
public class Visitors {
  private static final Actor NOBODY = new Actor(PersonId.of(new UUID(0, 0)), "");

  /// One for all: it keeps connections, and no cookies.
  private static final HttpClient BROWSERS =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

  /// Named here: to find out which there are takes longer than a request.
  private static final List<HttpMessageConverter<?>> CONVERTERS =
      List.of(
          new ByteArrayHttpMessageConverter(),
          new StringHttpMessageConverter(StandardCharsets.UTF_8),
          new ResourceHttpMessageConverter(),
          new AllEncompassingFormHttpMessageConverter(),
          new JacksonJsonHttpMessageConverter());

  private final People people;
  private final Consents consents;
  private final Sessions sessions;
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final Environment environment;

  Visitors(
      People people,
      Consents consents,
      Sessions sessions,
      JdbcClient jdbc,
      CityClock clock,
      Environment environment) {
    this.people = people;
    this.consents = consents;
    this.sessions = sessions;
    this.jdbc = jdbc;
    this.clock = clock;
    this.environment = environment;
  }

  /// What a form sends whose box is ticked under the newest words.
  public Map<String, String> agreed() {
    return Map.of("consent", "true", "words", words());
  }

  public String words() {
    return consents.words(List.of(Consents.CONTACT, Consents.NAME));
  }

  public Visitor anonymous() {
    return new Visitor(NOBODY, client(""));
  }

  public Visitor signedIn() {
    return signedIn(person("Nguyễn Thị Ánh Tuyết"));
  }

  /// A fresh person holding a role within a scope from yesterday until next month.
  public Visitor as(String role, UUID scope) {
    var visitor = signedIn();
    var today = clock.today();
    grant(visitor.actor().person(), role, scope, today.minusDays(1), today.plusMonths(1));
    return visitor;
  }

  public Visitor signedIn(Actor actor) {
    var response = new MockHttpServletResponse();
    sessions.open(actor.person(), Way.CODE, new MockHttpServletRequest(), response);
    var cookie = response.getHeader(HttpHeaders.SET_COOKIE);
    return holding(actor, cookie == null ? "" : cookie.split(";")[0]);
  }

  /// Whoever was given this cookie by signing in.
  public Visitor holding(Actor actor, String cookie) {
    return new Visitor(actor, client(cookie));
  }

  public Actor person(String name) {
    var id = people.register(NewPerson.adult(PersonId.next(), name, Optional.empty()));
    return new Actor(id, name);
  }

  public void grant(
      PersonId person, String role, UUID scope, LocalDate firstDay, LocalDate lastDay) {
    jdbc.sql(
            """
            insert into identity.granted_role
              (id, person, role, scope, first_day, last_day, granted_at)
            values (:id, :person, :role, :scope, :firstDay, :lastDay, now())
            """)
        .param("id", Ids.next())
        .param("person", person.value())
        .param("role", role)
        .param("scope", scope)
        .param("firstDay", firstDay)
        .param("lastDay", lastDay)
        .update();
  }

  public List<UUID> grantsOf(PersonId person) {
    return jdbc.sql("select id from identity.granted_role where person = :person")
        .param("person", person.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Every visitor comes from an address of their own, so that limits count them apart.
  private static String address() {
    var random = ThreadLocalRandom.current();
    return "198." + random.nextInt(18, 20) + "." + random.nextInt(256) + "." + random.nextInt(256);
  }

  private RestClient client(String cookie) {
    var origin = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    var client =
        RestClient.builder()
            .requestFactory(new JdkClientHttpRequestFactory(BROWSERS))
            .configureMessageConverters(known -> CONVERTERS.forEach(known::addCustomConverter))
            .baseUrl(origin)
            .defaultHeader("Sec-Fetch-Site", "same-origin")
            .defaultHeader("User-Agent", "A browser in a test")
            .defaultHeader("X-Forwarded-For", address());
    return cookie.isEmpty()
        ? client.build()
        : client.defaultHeader(HttpHeaders.COOKIE, cookie).build();
  }
}
