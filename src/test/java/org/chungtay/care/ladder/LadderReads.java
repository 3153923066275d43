package org.chungtay.care.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chungtay.care.AdoptionId;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of a place in a test's year.
@Component
class LadderReads {
  private final JdbcClient jdbc;

  LadderReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record KeptPlace(PlaceId place, AdoptionId adoption) {}

  BigDecimal rounds(KeptPlace lived) {
    return count(lived, "count(*)");
  }

  BigDecimal weeks(KeptPlace lived) {
    return count(lived, "count(distinct week)");
  }

  /// What the book says one after the other of how many metres are kept.
  List<BigDecimal> metresSaid(KeptPlace lived) {
    return jdbc.sql(
            """
            select quantity from outcome.v_state
            where indicator = 'care-metres' and subject = :place order by day, address
            """)
        .param("place", lived.place().value())
        .query(Sql.rows(BigDecimal.class))
        .list();
  }

  private BigDecimal count(KeptPlace lived, String what) {
    return jdbc.sql(
            "select " + what + " from care.round where place = :place and state = 'CONFIRMED'")
        .param("place", lived.place().value())
        .query(BigDecimal.class)
        .single();
  }

  List<LocalDate> days(KeptPlace lived) {
    return jdbc.sql("select day from care.turn where adoption = :id order by day")
        .param("id", lived.adoption().value())
        .query((row, _) -> row.getObject(1, LocalDate.class))
        .list();
  }

  List<String> states(KeptPlace lived, LocalDate to) {
    return jdbc.sql(
            """
            select state from care.turn where adoption = :id and day < :to and state <> 'DUE'
            order by day
            """)
        .param("id", lived.adoption().value())
        .param("to", to)
        .query(Sql.rows(String.class))
        .list();
  }

  List<String> steps(KeptPlace lived) {
    return entries(lived, "not exists");
  }

  List<String> annulled(KeptPlace lived) {
    return entries(lived, "exists");
  }

  private List<String> entries(KeptPlace lived, String which) {
    return jdbc.sql(
            """
            select e.step || ' ' || e.day || ' ' || e.misses || '/' || e.days || ' ' || e.balance
            from care.ladder_entry e
            where e.adoption = :id and %s (select from care.ladder_annulled x where x.entry = e.id)
            order by e.day, e.position
            """
                .formatted(which))
        .param("id", lived.adoption().value())
        .query(Sql.rows(String.class))
        .list();
  }

  String standing(KeptPlace lived) {
    return jdbc.sql(
            """
            select state || ' ' || balance || ' ' || coalesce(step, '')
            from care.standing where place = :place
            """)
        .param("place", lived.place().value())
        .query(String.class)
        .single();
  }

  String ended(KeptPlace lived) {
    return jdbc.sql(
            "select coalesce(end_kind || ' ' || until, '') from care.adoption where id = :id")
        .param("id", lived.adoption().value())
        .query(String.class)
        .single();
  }

  int stepsInAmnesty() {
    return jdbc.sql(
            """
            select count(*) from care.v_ladder l join care.v_amnesty m
              on m.area = l.area and l.day between m.first_day and m.last_day
            """)
        .query(Integer.class)
        .single();
  }

  List<String> statesInAmnesty() {
    return jdbc.sql(
            """
            select distinct t.state from care.turn t join care.v_amnesty m
              on m.area = t.area and t.day between m.first_day and m.last_day
            """)
        .query(Sql.rows(String.class))
        .list();
  }
}
