package org.chungtay.care.desk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceOrder;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What an officer answers for, and how much of it each tab holds.
@Repository
class DeskRows {
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
      DeskTab tab, String sort, String kind, String words, VoiceOrder order, int page, int size) {
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
        + VoiceRows.ANSWERABLE
        + """
         and (:sort = '' or v.sort = :sort) and (:kind = '' or v.kind = :kind)
         and (' ' || v.folded || ' ' || lower(v.reference) || ' ' || coalesce(a.folded, '') || ' '
              || coalesce(p.folded, '')) like all(:words)
        """;
  }

  private StatementSpec asked(String sql, Actor officer, Ask ask) {
    var scopes = access.scopes(officer, CarePermissions.ANSWER);
    var statement =
        jdbc.sql(sql)
            .param("sort", ask.sort())
            .param("kind", ask.kind())
            .param("words", words(ask.words()))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("scopes", Sql.ids(scopes));
    return sql.contains(":today") ? statement.param("today", clock.today()) : statement;
  }

  private static String[] words(String typed) {
    var folded = Folded.of(typed);
    return folded.isEmpty()
        ? new String[] {"%"}
        : Arrays.stream(folded.split(" ")).map(word -> "% " + word + "%").toArray(String[]::new);
  }
}
