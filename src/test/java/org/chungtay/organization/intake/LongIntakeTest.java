package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Some thousand messy lines: whatever is interrupted goes on, and twice is once. `bench/intake`
/// does the same with 75,000 and kills the product meanwhile.
@ProductTest
class LongIntakeTest {
  private static final int LINES = 3_500;

  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void whatIsInterruptedGoesOnAndTwiceIsOnce() {
    var city = lists.city();
    var officer = visitors.as("officer", city).actor();
    var csv = MessyLists.members(LINES, new Random(20261128)).text();

    var first = lists.answered(officer, city, "members", csv);
    lists.interrupted(first, "read", 1);
    lists.interrupted(first, "check", 2);
    lists.work(first);
    assertThat(lists.state(first)).isEqualTo("CHECKED");
    assertThat(lines(first)).isEqualTo(LINES);
    assertThat(lists.counts(first).get(Outcome.DOUBTFUL)).isPositive();
    lists.decideAll(officer, first);
    lists.apply(officer, first);
    lists.interrupted(first, "apply", 2);
    assertThat(members(city)).hasSizeBetween(1, LINES - 1);
    lists.work(first);
    assertThat(lists.state(first)).isEqualTo("APPLIED");

    var once = members(city);
    var people = people();
    assertThat(once).hasSize(applied(first)).hasSizeGreaterThan(LINES / 2);
    sameAgain(officer, city, csv, once);
    assertThat(people()).isEqualTo(people);

    lists.takeBack(officer, first);
    assertThat(members(city)).isEmpty();
    assertThat(people()).isEqualTo(people - lists.entered(first));
  }

  private void sameAgain(Actor officer, UUID city, String csv, List<String> once) {
    var again = lists.checked(officer, city, "members", csv);
    assertThat(lists.counts(again))
        .doesNotContainKeys(Outcome.NEW, Outcome.CHANGED)
        .containsKey(Outcome.SAME);
    assertThat(members(city)).isEqualTo(once);
  }

  private int lines(UUID id) {
    return jdbc.sql("select count(*) from organization.intake_row where intake = :id")
        .param("id", id)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private int applied(UUID id) {
    return jdbc.sql("select count(*) from organization.intake_row where intake = :id and applied")
        .param("id", id)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private List<String> members(UUID city) {
    return jdbc.sql(
            """
            select m.id || ' ' || m.person || ' ' || m.unit || ' ' || m.since from organization.membership m
            join organization.unit u on u.id = m.unit where u.path @> array[:city]::uuid[] order by m.id
            """)
        .param("city", city)
        .query(Sql.rows(String.class))
        .list();
  }

  private long people() {
    return jdbc.sql("select count(*) from identity.person where name like '%Thử Nhập'")
        .query(Sql.rows(Long.class))
        .single();
  }
}
