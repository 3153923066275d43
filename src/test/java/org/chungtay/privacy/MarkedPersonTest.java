package org.chungtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Members;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A person whose name and numbers are like no other's: every page, list, file and answer of the
/// API that can be asked about anything of theirs is asked, and only whoever looks after them finds
/// them there.
@ProductTest
class MarkedPersonTest {
  private static final String WARD = "Phú Xuân";
  private static final String NAME = "Zưởng Thị Đánh Dấu";
  private static final String GUARDIAN = "Zưởng Văn Giám Hộ";
  private static final String PHONE = "0398765432";
  private static final String GUARDIAN_PHONE = "0387654321";
  private static final Pattern MARKS =
      Pattern.compile(
          "Zưởng|zuong|Danh Dau|98765432|98 765 432|87654321", Pattern.CASE_INSENSITIVE);

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired Attendances attendances;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Routes routes;
  @Autowired CityClock clock;
  @Autowired Messages messages;

  private final UUID membership = Ids.next();
  private final UUID request = Ids.next();
  private UUID unit = membership;
  private UUID activity = membership;
  private Actor marked = new Actor(PersonId.next(), NAME);

  @BeforeEach
  void aMarkedMemberWhoWasThere() {
    unit = plans.unit("women", WARD).id().value();
    var officer = plans.someone("officer", "women", WARD);
    marked = new Actor(PersonId.next(), NAME);
    var guardian = new Guardian(GUARDIAN, Phone.parse(GUARDIAN_PHONE).orElseThrow());
    var _ =
        people.register(
            new NewPerson(
                marked.person(),
                NAME,
                Phone.parse(PHONE),
                Optional.of(2013),
                Optional.of(guardian)));
    consents.give(marked.person(), Consents.CONTACT, "guardian");
    consents.give(marked.person(), Consents.NAME, "guardian");
    members.join(
        officer, membership, marked.person(), plans.unit("women", WARD).id(), clock.today());
    activity = confirmed(officer);
    var _ =
        visitors
            .signedIn(marked)
            .post(
                "/me/data/requests",
                Map.of("id", request.toString(), "kind", "complain", "words", "Zưởng hỏi"));
  }

  private UUID confirmed(Actor officer) {
    var plan = plans.in(WARD).at(clock.now().plusSeconds(1800));
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    planning.start(officer, plan.id());
    var site = plan.sites().getFirst().id();
    var there = attendances.register(plan.id(), marked.person(), site).id();
    attendances.checkIn(
        officer, plan.id(), List.of(new CheckIn(there, site, Way.TICKED, clock.now())));
    reporting.report(plans.someone("leader", "women", WARD), plan.id(), new Report("", List.of()));
    reporting.confirm(officer, plan.id(), 1);
    return plan.id().value();
  }

  @Test
  void onlyWhoeverLooksAfterThemFindsThem() {
    var strangers = new LinkedHashMap<String, Visitor>();
    strangers.put("a citizen", visitors.anonymous());
    strangers.put("a member", member());
    strangers.put("a leader of another unit", as("leader", "women", "Kim Long"));
    strangers.put("an officer of another ward", as("officer", "women", "Kim Long"));
    strangers.put("an officer of another organisation", as("officer", "youth", WARD));
    var addresses = addresses();
    assertThat(addresses).hasSizeGreaterThan(100);
    strangers.forEach((who, visitor) ->
        assertThat(addresses.stream().filter(address -> shows(visitor, address)))
            .as(who)
            .isEmpty());
    var officer = as("officer", "women", WARD);
    var found =
        addresses.stream()
            .collect(
                Collectors.toMap(address -> address, address -> officer.follow(address).body()));
    assertThat(
            found.entrySet().stream()
                .filter(one -> MARKS.matcher(one.getValue()).find())
                .map(Map.Entry::getKey))
        .as("so the marks can be found")
        .contains(
            "/units/" + unit + "/members",
            "/units/" + unit + "/members.csv",
            "/units/" + unit + "/members/" + membership + "/card",
            "/data-requests/" + request);
    assertThat(
            found.entrySet().stream()
                .filter(one ->
                    one.getValue().contains(PHONE) || one.getValue().contains(GUARDIAN_PHONE))
                .map(Map.Entry::getKey)
                .filter(address -> !address.contains("/contacts.")))
        .as("a number in full in nothing but the list of contacts, which is read for that")
        .isEmpty();
    assertThat(visitors.signedIn(marked).get("/me/data").body())
        .as("and of that the person is told")
        .contains(
            messages.text(Language.VI, "identity.why.organization.members-exported", Map.of()));
  }

  private Visitor as(String role, String organization, String ward) {
    return visitors.signedIn(plans.someone(role, organization, ward));
  }

  /// Of the same unit.
  private Visitor member() {
    var other = visitors.person("Lê Thị Cùng Chi Hội");
    var officer = plans.someone("officer", "women", WARD);
    members.join(
        officer, Ids.next(), other.person(), plans.unit("women", WARD).id(), clock.today());
    return visitors.signedIn(other);
  }

  private static boolean shows(Visitor visitor, String address) {
    return MARKS.matcher(visitor.follow(address).body()).find();
  }

  /// Every route that is read, about each of the person's things, and searched by their name.
  private List<String> addresses() {
    return routes.all().stream()
        .filter(Route::reads)
        .filter(route -> !route.template().endsWith(".zip"))
        .flatMap(route ->
            Stream.concat(
                Stream.of(activity, unit, request).map(id -> filled(route, id)),
                Stream.of(filled(route, unit) + "?q=zuo")))
        .distinct()
        .toList();
  }

  private String filled(Route route, UUID id) {
    return route
        .template()
        .replace("{membership}", membership.toString())
        .replace("{person}", marked.person().toString())
        .replace("{code}", plans.ward(WARD).code().orElseThrow())
        .replaceAll("\\{\\w+}", id.toString());
  }
}
