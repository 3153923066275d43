package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tables refuse by themselves, whoever writes to them.
@ProductTest
class BookRefusesTest {
  @Autowired JdbcClient jdbc;

  final UUID one = Ids.next();
  final UUID other = Ids.next();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.5, 0.4; too little",
        "0.5, 0.500001; too much",
        "1, 0; nothing for one",
        "1.5, -0.5; less than nothing for one",
        "1; fewer parts than organisations"
      })
  void sharesThatAreNotOneInAnEntryOrAPosting(String parts, String why) {
    assertThatThrownBy(() -> entry("array[:one, :other]", parts, "12"))
        .as(why)
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("check");
    assertThatThrownBy(() -> posting("array[:one, :other]", parts))
        .as(why)
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("check");
  }

  @Test
  void anOrganisationThatStandsTwice() {
    assertThatThrownBy(() -> entry("array[:one, :one]", "0.5, 0.5", "12"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void anAmountOfNothingAndANegativeOneWithoutAReason() {
    for (var quantity : new String[] {"0", "-1"}) {
      assertThatThrownBy(() -> entry("array[:one, :other]", "0.5, 0.5", quantity))
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "update outcome.entry set quantity = quantity + 1",
    "delete from outcome.posting",
    "truncate outcome.turnout"
  })
  void anyChangeOfWhatStandsThere(String statement) {
    assertThatThrownBy(() -> jdbc.sql(statement).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("append-only");
  }

  private void entry(String organizations, String parts, String quantity) {
    jdbc.sql(
            """
            insert into outcome.entry
              (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
               organizations, units, parts)
            values (:one, 'activity', :one, 'waste-bags', 1, gen_random_uuid(), date '2026-03-08', %s,
                    'Ngày Chủ nhật xanh', '/activities/x', %s, array[:one, :other], array[%s])
            """
                .formatted(quantity, organizations, parts))
        .param("one", one)
        .param("other", other)
        .update();
  }

  private void posting(String organizations, String parts) {
    jdbc.sql(
            """
            insert into outcome.posting
              (source_id, source_kind, revision, area, day, title, address, organizations, units,
               parts, posted_by, posted_at)
            values (:one, 'activity', 1, :one, date '2026-03-08', 'Ngày Chủ nhật xanh',
                    '/activities/x', %s, array[:one, :other], array[%s], :one, now())
            """
                .formatted(organizations, parts))
        .param("one", one)
        .param("other", other)
        .update();
  }
}
