package org.chungtay.care.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.Voices;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Lists of voices: those an officer answers for, those everybody may know of, and counts.
@Repository
class DeskRows implements Voices {
  private static final String MINE =
      "(:everywhere or u.covering && :scopes or g.covering && :scopes)";
  private static final String PUBLIC = "v.refusal is distinct from 'PERSON'";

  private final JdbcClient jdbc;
  private final Access access;
  private final CityClock clock;

  DeskRows(JdbcClient jdbc, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  /// @param sort code of the sort, or empty
  /// @param kind code of the kind, or empty
  record Ask(
      DeskTab tab, String sort, String kind, String words, DeskOrder order, int page, int size) {
    Ask at(int other) {
      return new Ask(tab, sort, kind, words, order, other, size);
    }
  }

  List<Voice> desk(Actor officer, Ask ask) {
    var sql =
        VoiceRows.COLUMNS
            + VoiceRows.FROM
            + within()
            + " and "
            + ask.tab().condition()
            + " order by "
            + ask.order().by();
    return asked(sql + " limit :size offset :skip", officer, ask)
        .param("size", ask.size())
        .param("skip", (long) ask.page() * ask.size())
        .query(Sql.rows(Voice.class))
        .list();
  }

  /// How many each tab holds, in one statement.
  Map<DeskTab, Long> counts(Actor officer, Ask ask) {
    var columns =
        Arrays.stream(DeskTab.values())
            .map(tab -> "count(*) filter (where " + tab.condition() + ") as " + tab.code())
            .collect(Collectors.joining(", "));
    return asked("select " + columns + " " + VoiceRows.FROM + within(), officer, ask)
        .query((row, _) -> {
          var counts = new EnumMap<DeskTab, Long>(DeskTab.class);
          for (var tab : DeskTab.values()) {
            counts.put(tab, row.getLong(tab.code()));
          }
          return counts;
        })
        .single();
  }

  private static String within() {
    return "where "
        + MINE
        + """
         and (:sort = '' or v.sort = :sort) and (:kind = '' or v.kind = :kind)
         and (' ' || v.folded || ' ' || lower(v.reference) || ' ' || coalesce(a.folded, '') || ' '
              || coalesce(p.folded, '')) like all(:words)
        """;
  }

  private StatementSpec asked(String sql, Actor officer, Ask ask) {
    var statement =
        jdbc.sql(sql)
            .param("sort", ask.sort())
            .param("kind", ask.kind())
            .param("words", words(ask.words()));
    return within(statement, access.scopes(officer, CarePermissions.ANSWER), sql);
  }

  private StatementSpec within(StatementSpec statement, Set<UUID> scopes, String sql) {
    var bound =
        statement
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("scopes", Sql.ids(scopes));
    return sql.contains(":today") ? bound.param("today", clock.today()) : bound;
  }

  private static String[] words(String typed) {
    var folded = Folded.of(typed);
    return folded.isEmpty()
        ? new String[] {"%"}
        : Arrays.stream(folded.split(" ")).map(word -> "% " + word + "%").toArray(String[]::new);
  }

  /// What everybody asks for.
  ///
  /// @param areas communes; empty for all
  /// @param state code, or empty
  record PublicAsk(
      Sort sort, List<UUID> areas, String kind, String state, String order, int page, int size) {

    /// What makes no sense is as if it had not been asked.
    static PublicAsk of(Sort sort, Optional<Area> area, String kind, String state, String order) {
      return new PublicAsk(
          sort,
          area.map(one -> List.of(one.id().value())).orElse(List.of()),
          kind.matches("[a-z-]{1,40}") ? kind : "",
          state.matches("RECEIVED|TAKEN|ANSWERED|CLOSED|REFUSED") ? state : "",
          order.equals("supported") ? "supported" : "newest",
          0,
          0);
    }

    PublicAsk at(int other, int most) {
      return new PublicAsk(sort, areas, kind, state, order, other, most);
    }
  }

  List<Voice> open(PublicAsk ask) {
    var by = ask.order().equals("supported") ? DeskOrder.SUPPORTED.by() : DeskOrder.NEWEST.by();
    return asked(VoiceRows.COLUMNS + VoiceRows.FROM + where() + " order by " + by, ask)
        .query(Sql.rows(Voice.class))
        .list();
  }

  long count(PublicAsk ask) {
    return jdbc.sql("select count(*) from care.voice v " + where())
        .params(parameters(ask))
        .query(Sql.rows(Long.class))
        .single();
  }

  private StatementSpec asked(String sql, PublicAsk ask) {
    return jdbc.sql(sql + " limit :size offset :skip")
        .params(parameters(ask))
        .param("size", ask.size())
        .param("skip", (long) ask.page() * ask.size());
  }

  private static String where() {
    return "where v.sort = :sort and "
        + PUBLIC
        + """
         and (cardinality(:areas) = 0 or v.area = any(:areas)) and (:kind = '' or v.kind = :kind)
         and (:state = '' or v.state = :state)
        """;
  }

  private static Map<String, Object> parameters(PublicAsk ask) {
    return Map.of(
        "sort", ask.sort().name(),
        "areas", Sql.ids(ask.areas()),
        "kind", ask.kind(),
        "state", ask.state());
  }

  /// Of all whose last day came within twelve months, how many were answered, or refused with a
  /// reason, on it or before.
  OnTime onTime(Sort sort, List<UUID> areas) {
    return jdbc.sql(
            """
            select count(*)::int as due,
                   (count(*) filter (where v.first_reply <= v.first_due))::int as in_time
            from care.voice v
            where v.sort = :sort and v.refusal is distinct from 'PERSON'
              and (cardinality(:areas) = 0 or v.area = any(:areas))
              and v.first_due between :from and :yesterday
            """)
        .param("sort", sort.name())
        .param("areas", Sql.ids(areas))
        .param("from", clock.today().minusYears(1))
        .param("yesterday", clock.today().minusDays(1))
        .query(Sql.rows(OnTime.class))
        .single();
  }

  /// The same for each ward in which something was said, by name.
  List<WardShare> byWard(Sort sort) {
    return jdbc.sql(
            """
            select coalesce(a.code, a.id::text) as key, a.full_name as name,
                   (count(*) filter (where v.state in ('RECEIVED', 'TAKEN')))::int as open,
                   (count(*) filter (where v.first_due between :from and :yesterday))::int as due,
                   (count(*) filter (where v.first_due between :from and :yesterday
                                       and v.first_reply <= v.first_due))::int as in_time
            from care.voice v join territory.v_area a on a.id = v.area
            where v.sort = :sort and v.refusal is distinct from 'PERSON' and a.until is null
            group by a.id, a.code, a.full_name, a.folded order by a.folded
            """)
        .param("sort", sort.name())
        .param("from", clock.today().minusYears(1))
        .param("yesterday", clock.today().minusDays(1))
        .query(Sql.rows(WardShare.class))
        .list();
  }

  @Override
  public Counts of(AreaId commune) {
    LocalDate today = clock.today();
    return jdbc.sql(
            """
            select (count(*) filter (where v.sort = 'REPORT' and v.state in ('RECEIVED', 'TAKEN')))::int as open_reports,
                   (count(*) filter (where v.sort = 'NEED' and v.state in ('RECEIVED', 'TAKEN')))::int as open_needs,
                   (count(*) filter (where v.first_due between :from and :yesterday))::int as due,
                   (count(*) filter (where v.first_due between :from and :yesterday
                                       and v.first_reply <= v.first_due))::int as in_time
            from care.voice v where v.area = :area and v.refusal is distinct from 'PERSON'
            """)
        .param("area", commune.value())
        .param("from", today.minusYears(1))
        .param("yesterday", today.minusDays(1))
        .query(Sql.rows(Counts.class))
        .single();
  }

  @Override
  public Waiting waiting(Actor officer) {
    var scopes = access.scopes(officer, CarePermissions.ANSWER);
    if (scopes.isEmpty()) {
      return Waiting.NONE;
    }
    var sql =
        "select count(*)::int as open, (count(*) filter (where v.due < :today))::int as late "
            + VoiceRows.FROM
            + "where v.state in ('RECEIVED', 'TAKEN') and "
            + MINE;
    return within(jdbc.sql(sql), scopes, sql).query(Sql.rows(Waiting.class)).single();
  }
}
