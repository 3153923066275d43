package org.chungtay.care.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Answers that a unit keeps, for all who answer in its name.
@Repository
class AnswerPhrases {
  private static final int LONGEST = 500;
  private static final int MOST = 30;

  private final JdbcClient jdbc;
  private final CityClock clock;

  AnswerPhrases(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<PhraseLine> of(UUID unit) {
    return jdbc.sql(
            "select id, words from care.voice_phrase where unit = :unit order by kept_at desc, id"
                + " limit :most")
        .param("unit", unit)
        .param("most", MOST)
        .query(Sql.rows(PhraseLine.class))
        .list();
  }

  Optional<String> words(UUID unit, UUID phrase) {
    return of(unit).stream()
        .filter(one -> one.id().equals(phrase))
        .map(PhraseLine::words)
        .findFirst();
  }

  /// Too long ones are not kept; the same words are kept once.
  @Transactional
  public void keep(Actor actor, UUID unit, String typed) {
    var words = Typed.line(typed);
    if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
      return;
    }
    jdbc.sql(
            """
            insert into care.voice_phrase (id, unit, words, kept_by, kept_at)
            values (:id, :unit, :words, :me, :now) on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("unit", unit)
        .param("words", words)
        .param("me", actor.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }
}
