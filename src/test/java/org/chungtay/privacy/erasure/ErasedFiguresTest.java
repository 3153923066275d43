package org.chungtay.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.SignInSlips;
import org.chungtay.organization.Members;
import org.chungtay.outcome.Outcomes;
import org.chungtay.privacy.request.Kind;
import org.chungtay.privacy.request.Requests;
import org.chungtay.privacy.request.Requests.Asked;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People of several activities are erased, one after the other and again; every figure stays, also
/// when a report is opened again and confirmed anew, and nothing of theirs is left anywhere.
@ProductTest
class ErasedFiguresTest {
  private static final String WARD = "Phú Bài";
  private static final Report REPORT = new Report("", List.of());

  @Autowired PlansForTests plans;
  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired Attendances attendances;
  @Autowired Outcomes outcomes;
  @Autowired Tickets tickets;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired SignInSlips slips;
  @Autowired Requests requests;
  @Autowired Erasure erasure;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private final List<Plan> done = new ArrayList<>();
  private final List<PersonId> all = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 20_26, 77})
  void noFigureChanges(long seed) {
    var random = new Random(seed);
    var officer = plans.someone("officer", "women", WARD);
    var leader = plans.someone("leader", "women", WARD);
    for (int i = 0; i < 9; i++) {
      all.add(person("Đặng Thị Xoá Tên", i % 3 == 0));
    }
    for (int i = 0; i < 3; i++) {
      work(officer, leader, random);
    }
    var coming = coming(officer);
    var before = figures();
    var invariants = visitorsSeeTheBookInOrder();

    var erased = all.stream().filter(_ -> random.nextInt(3) > 0).toList();
    erased.forEach(person -> erase(officer, person));
    erased.forEach(person -> erase(officer, person));

    assertThat(figures()).isEqualTo(before);
    assertThat(visitorsSeeTheBookInOrder()).isEqualTo(invariants);
    var again = done.getFirst();
    reporting.reopen(officer, again.id(), "Ghi thiếu túi rác");
    reporting.report(leader, again.id(), bags(again, "3"));
    reporting.confirm(officer, again.id(), 2);
    assertThat(figures().get("persons")).isEqualTo(before.get("persons"));
    assertThat(figures().get("there")).isEqualTo(before.get("there"));
    erased.forEach(this::nothingIsLeft);
    nobodyComesBackByAnOldTicket(coming, officer);
    assertThat(comingTo(coming)).isEqualTo(all.size() - erased.size());
    assertThat(namesOfTheLiving(erased)).isEqualTo(all.size() - erased.size());
  }

  /// The address of a ticket is still in somebody's messages.
  private void nobodyComesBackByAnOldTicket(Plan plan, Actor officer) {
    var gone = person("Đặng Thị Vé Cũ", false);
    var ticket =
        new Ticket(
            plan.id(), attendances.register(plan.id(), gone, plan.sites().getFirst().id()).id());
    var address = "/t/" + tickets.token(ticket);
    erase(officer, gone);
    var visitor = visitors.anonymous();
    assertThat(visitor.get(address).body()).doesNotContain("Đặng");
    assertThat(visitor.post(address + "/return", Map.of()).status().value()).isEqualTo(409);
    var consent = address + "/consents/" + Consents.CONTACT + "/give";
    assertThat(visitor.post(consent, Map.of("version", "2")).status().value()).isEqualTo(404);
  }

  private PersonId person(String name, boolean minor) {
    var phone = Phone.parse("09" + "%08d".formatted(new Random().nextInt(100_000_000)));
    var person =
        new NewPerson(
            PersonId.next(),
            name,
            phone,
            minor ? Optional.of(clock.today().getYear() - 12) : Optional.empty(),
            minor ? phone.map(number -> new Guardian("Đặng Văn Cha", number)) : Optional.empty());
    var id = people.register(person);
    consents.give(id, Consents.CONTACT, "form");
    consents.give(id, Consents.NAME, "form");
    var unit = plans.unit("women", WARD).id();
    members.join(
        plans.someone("officer", "women", WARD), Ids.next(), id, unit, clock.today().minusDays(9));
    return id;
  }

  private void work(Actor officer, Actor leader, Random random) {
    var plan = plans.in(WARD).at(clock.now().plus(Duration.ofMinutes(30)));
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    planning.start(officer, plan.id());
    var site = plan.sites().getFirst().id();
    Instant now = clock.now();
    for (var person : all) {
      if (random.nextInt(4) > 0) {
        var registration = attendances.register(plan.id(), person, site).id();
        attendances.checkIn(
            leader, plan.id(), List.of(new CheckIn(registration, site, Way.TICKED, now)));
      }
    }
    reporting.report(leader, plan.id(), bags(plan, "2"));
    reporting.confirm(officer, plan.id(), 1);
    done.add(plan);
  }

  private static Report bags(Plan plan, String bags) {
    var site = plan.sites().getFirst().id();
    return new Report(
        REPORT.words(), List.of(new Result(site, "waste-bags", new BigDecimal(bags))));
  }

  private Plan coming(Actor officer) {
    var plan = plans.in(WARD).tomorrow();
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    var site = plan.sites().getFirst().id();
    for (var person : all) {
      var _ = attendances.register(plan.id(), person, site);
    }
    return plan;
  }

  private long comingTo(Plan plan) {
    return jdbc.sql("select coming from activity.activity where id = :id")
        .param("id", plan.id().value())
        .query(Long.class)
        .single();
  }

  private Map<String, Object> figures() {
    var today = clock.today();
    var scope =
        Outcomes.Scope.city(today.minusDays(1), today.plusDays(2)).in(plans.ward(WARD).id());
    return Map.of(
        "totals",
        outcomes.totals(scope).stream()
            .filter(figure -> !figure.indicator().code().startsWith("waste"))
            .map(figure -> figure.indicator().code() + "=" + figure.total().stripTrailingZeros())
            .toList(),
        "persons",
        outcomes.total("persons", scope).total().intValueExact(),
        "credited",
        outcomes.creditedToOrganizations("persons", scope).toString(),
        "there",
        numbers("select count(*) from activity.attendance where activity_id = any(:ids)"),
        "different",
        numbers(
            """
            select count(distinct r.person) from activity.registration r
            join activity.attendance t
              on t.activity_id = r.activity_id and t.registration_id = r.id
            where r.activity_id = any(:ids)
            """),
        "members",
        jdbc.sql(
                """
                select count(distinct person) from organization.membership
                where unit = :unit and :day between since and coalesce(last_day, :day)
                """)
            .param("unit", plans.unit("women", WARD).id().value())
            .param("day", today.minusDays(3))
            .query(Long.class)
            .single());
  }

  private Long numbers(String sql) {
    return jdbc.sql(sql)
        .param("ids", done.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  private String visitorsSeeTheBookInOrder() {
    var ward = plans.ward(WARD).code().orElseThrow();
    var today = clock.today();
    var page =
        visitors
            .anonymous()
            .get("/indicators/persons?from=" + today + "&to=" + today + "&ward=" + ward)
            .body();
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  private void erase(Actor officer, PersonId person) {
    if (people.find(person).isEmpty()) {
      // Asked again by a request that was filed before: nothing is left to do, and nothing fails.
      return;
    }
    var _ = slips.print(officer, person, plans.unit("women", WARD).id().value());
    var asker = new Actor(person, "");
    var _ = visitors.signedIn(asker);
    var filed = requests.fileProven(asker, Ids.next(), Asked.plain(Kind.ERASE, "Tôi chuyển đi"));
    erasure.carryOut(filed.id());
    erasure.carryOut(filed.id());
  }

  private void nothingIsLeft(PersonId person) {
    assertThat(people.find(person)).isEmpty();
    assertThat(people.names(List.of(person))).isEmpty();
    assertThat(consents.inForce(person, Consents.CONTACT)).isFalse();
    for (var table :
        List.of(
            "identity.session",
            "identity.sign_in_slip",
            "identity.passkey",
            "identity.city_account",
            "activity.registration",
            "activity.known_person",
            "organization.membership")) {
      assertThat(
              jdbc.sql("select count(*) from " + table + " where person = :person")
                  .param("person", person.value())
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
    var row =
        jdbc.sql("select to_jsonb(p)::text from identity.person p where id = :id")
            .param("id", person.value())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("Đặng").contains("\"phone\": null", "\"born\": null");
  }

  private int namesOfTheLiving(List<PersonId> erased) {
    var living = all.stream().filter(person -> !erased.contains(person)).toList();
    return people.names(living).size();
  }
}
