package org.chungtay.care.look;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Looks beside the pairs they were drawn by.
@Repository
class LookRows {
  private static final String FOUND =
      """
      from care.draw_pair d
      join place.v_place p on p.id = d.place
      join territory.v_area a on a.id = d.area
      join organization.v_unit o on o.id = d.of_unit
      join organization.v_unit b on b.id = d.by_unit
      left join territory.v_area w on w.id = b.area
      left join care.look l on l.place = d.place and l.draw = d.draw
      where true
      """;
  private static final String LINES =
      """
      select d.draw, d.place, p.name, a.full_name, p.kind, d.of_unit, o.name, d.by_unit,
             concat_ws(', ', b.name, w.full_name), l.id, l.day, l.odd, l.answer is not null,
             d.draw + care.rule_on('look-days', d.draw)
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  LookRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Asked(LookView view, Collection<UUID> lead, Collection<UUID> confirm) {}

  int count(Asked asked) {
    return asked("select count(*)::int " + FOUND, "", asked)
        .query(Sql.rows(Integer.class))
        .single();
  }

  /// The newest draw first.
  List<LookLine> of(Asked asked, int size, int skipped) {
    var sorted = " order by d.draw desc, a.folded, p.folded, d.place limit :size offset :skipped";
    return asked(LINES + FOUND, sorted, asked)
        .param("size", size)
        .param("skipped", skipped)
        .query((row, _) -> line(row))
        .list();
  }

  private StatementSpec asked(String sql, String sorted, Asked asked) {
    var spec = jdbc.sql(sql + asked.view().condition() + sorted);
    var differs = asked.view() == LookView.DIFFERS;
    var scopes = differs ? asked.confirm() : asked.lead();
    if (asked.view().byDay()) {
      spec = spec.param("today", clock.today());
    }
    return spec.param("everywhere", scopes.contains(Access.INSTALLATION))
        .param(differs ? "confirm" : "lead", Sql.ids(scopes));
  }

  Optional<LookLine> find(LocalDate draw, UUID place) {
    return jdbc.sql(LINES + FOUND + " and d.draw = :draw and d.place = :place")
        .param("draw", draw)
        .param("place", place)
        .query((row, _) -> line(row))
        .optional();
  }

  private static LookLine line(ResultSet row) throws SQLException {
    return new LookLine(
        row.getObject(1, LocalDate.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, UUID.class),
        row.getString(7),
        row.getObject(8, UUID.class),
        row.getString(9),
        Optional.ofNullable(row.getObject(10, UUID.class)),
        Optional.ofNullable(row.getObject(11, LocalDate.class)),
        row.getInt(12),
        row.getBoolean(13),
        row.getObject(14, LocalDate.class));
  }

  Optional<Look> look(LocalDate draw, UUID place) {
    return jdbc.sql(
            """
            select id, array(select jsonb_array_elements_text(checks -> 'asked')) as asked,
                   array(select jsonb_array_elements_text(checks -> 'ticked')) as ticked, words, answer
            from care.look where draw = :draw and place = :place
            """)
        .param("draw", draw)
        .param("place", place)
        .query((row, _) ->
            new Look(
                row.getObject("id", UUID.class),
                texts(row, "asked"),
                texts(row, "ticked"),
                row.getString("words"),
                Optional.ofNullable(row.getString("answer"))))
        .optional();
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  /// With the number of items in which the newest confirmed round of five weeks differs.
  ///
  /// @return whether there was none yet
  boolean store(LookLine line, UUID id, Sent sent, PersonId by) {
    return jdbc.sql(
                """
                insert into care.look (id, place, draw, unit, day, seen_by, sent_at, checks, words, odd)
                values (:id, :place, :draw, :unit, :today, :by, :now,
                  jsonb_build_object('asked', to_jsonb(:asked::text[]), 'ticked', to_jsonb(:ticked::text[])), :words,
                  coalesce((
                    select cardinality(array(
                        (select jsonb_array_elements_text(r.checks -> 'ticked') except select unnest(:ticked::text[]))
                        union all
                        (select unnest(:ticked::text[]) except select jsonb_array_elements_text(r.checks -> 'ticked'))))
                    from care.round r
                    where r.place = :place and r.state = 'CONFIRMED' and r.day between :today::date - 35 and :today
                    order by r.day desc, r.sent_at desc limit 1), 0))
                on conflict (place, draw) do nothing
                """)
            .param("id", id)
            .param("place", line.place())
            .param("draw", line.draw())
            .param("unit", line.byUnit())
            .param("today", clock.today())
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .param("asked", Sql.texts(sent.asked()))
            .param("ticked", Sql.texts(sent.ticked()))
            .param("words", sent.words())
            .update()
        > 0;
  }

  /// @param ticked found well
  record Sent(List<String> asked, List<String> ticked, String words) {}

  boolean answer(LookLine line, String answer, PersonId by) {
    return jdbc.sql(
                """
                update care.look set answer = :answer, answered_by = :by, answered_at = :now
                where place = :place and draw = :draw and answer is null
                """)
            .param("place", line.place())
            .param("draw", line.draw())
            .param("answer", answer)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        > 0;
  }

  /// Which pair a look belongs to, and who sent it when.
  record Owner(LocalDate draw, UUID place, UUID seenBy, LocalDate day) {}

  Optional<Owner> owner(UUID look) {
    return jdbc.sql("select draw, place, seen_by, day from care.look where id = :id")
        .param("id", look)
        .query(Sql.rows(Owner.class))
        .optional();
  }
}
