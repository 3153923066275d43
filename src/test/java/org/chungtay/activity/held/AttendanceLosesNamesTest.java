package org.chungtay.activity.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.State;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class AttendanceLosesNamesTest {
  private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);

  @Autowired Anonymous anonymous;
  @Autowired TestActivities activities;
  @Autowired TestScopes scopes;
  @Autowired Visitors visitors;
  @Autowired SamePersons same;
  @Autowired Pseudonyms pseudonyms;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void afterTwoYearsOnlyTheStandInIsLeftAndThePersonsStayAsDifferentAsTheyWere() {
    var unit = scopes.root();
    var old = activities.plant(unit, State.CONFIRMED, clock.now().minus(THREE_YEARS), 50);
    var recent = activities.plant(unit, State.CONFIRMED, clock.now().minus(Duration.ofDays(9)), 50);
    var person = visitors.person("Tôn Thất Lâu Năm").person();
    registered(old, person);
    registered(recent, person);
    registered(old, visitors.person("Tôn Nữ Lâu Năm").person());

    assertThat(AttendanceLosesNames.run(anonymous, 24)).isGreaterThanOrEqualTo(2);

    assertThat(persons(old))
        .hasSize(2)
        .contains(pseudonyms.standIn(person))
        .doesNotContain(person.value());
    assertThat(persons(recent)).containsExactly(person.value());
    var both = List.of(PersonId.of(pseudonyms.standIn(person)), person);
    assertThat(pseudonyms.of(both)).as("one and the same person").hasSize(1);
    assertThat(AttendanceLosesNames.run(anonymous, 24)).as("nothing is left to do").isZero();
  }

  /// Both came in; one of their records had gone on as the other by the time the names were lost.
  @Test
  void whoCameInUnderTwoRecordsIsCountedTwiceAndIsOnePerson() {
    var unit = scopes.root();
    var old = activities.plant(unit, State.CONFIRMED, clock.now().minus(THREE_YEARS), 50);
    var kept = visitors.person("Tôn Nữ Hai Sổ").person();
    var gone = visitors.person("Tôn Nữ Hai Sổ").person();
    registered(old, kept);
    registered(old, gone);
    same.decide(
        visitors.as("officer", unit).actor(),
        new Decision(Ids.next(), kept, gone, Verdict.SAME, Optional.of(kept), Optional.empty()));

    assertThat(AttendanceLosesNames.run(anonymous, 24)).isGreaterThanOrEqualTo(2);

    assertThat(persons(old)).hasSize(2).containsOnly(pseudonyms.standIn(kept));
  }

  private void registered(Planted activity, PersonId person) {
    jdbc.sql(
            """
            insert into activity.registration
              (activity_id, id, person, site, state, way, registered_at, number)
            select :activity, :id, :person, :site, 'COMING', 'SELF', now(),
                   coalesce(max(number), 0) + 1
            from activity.registration where activity_id = :activity
            """)
        .param("activity", activity.id().value())
        .param("id", Ids.next())
        .param("person", person.value())
        .param("site", activity.site().value())
        .update();
  }

  private List<UUID> persons(Planted activity) {
    return jdbc.sql("select person from activity.registration where activity_id = :id")
        .param("id", activity.id().value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }
}
