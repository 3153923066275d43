package org.chungtay.activity.confirm;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The reasons an officer keeps, and those given most often, to give again with one tap.
@Repository
@Transactional
class ReturnReasons {
  static final int LONGEST = 200;
  static final int MOST_KEPT = 30;
  private static final int MOST = 5;
  private static final int SHORT = 120;

  private static final Duration LOOK_BACK = Duration.ofDays(365);

  private final JdbcClient jdbc;
  private final CityClock clock;

  ReturnReasons(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Those the officer keeps, most used first, then those given often without being kept.
  List<String> of(Actor officer) {
    return jdbc.sql(
            """
            with given as (
              select split_part(reason, e'\\n', 1) as words, count(*) as times,
                     max(decided_at) as last
              from activity.report
              where decided_by = :me and decision = 'RETURNED' and decided_at > :since
              group by 1)
            (select k.words from activity.return_reason k left join given g on g.words = k.words
             where k.officer = :me
             order by g.times desc nulls last, g.last desc, k.added_at limit :kept)
            union all
            (select g.words from given g
             where length(g.words) <= :short and not exists (
               select from activity.return_reason k where k.officer = :me and k.words = g.words)
             order by g.times desc, g.last desc limit :most)
            """)
        .param("me", officer.person().value())
        .param("since", Sql.time(clock.now().minus(LOOK_BACK)))
        .param("short", SHORT)
        .param("most", MOST)
        .param("kept", MOST_KEPT)
        .query(Sql.rows(String.class))
        .list();
  }

  /// The most used first.
  List<KeptReason> kept(Actor officer) {
    return jdbc.sql(
            """
            select k.id, k.words, (
                select count(*)::int from activity.report r
                where r.decided_by = :me and r.decision = 'RETURNED'
                  and split_part(r.reason, e'\\n', 1) = k.words) as times
            from activity.return_reason k where k.officer = :me
            order by times desc, k.added_at, k.id
            """)
        .param("me", officer.person().value())
        .query(Sql.rows(KeptReason.class))
        .list();
  }

  /// Keeping the same words again changes nothing.
  void keep(Actor officer, UUID id, String words) {
    if (kept(officer).size() >= MOST_KEPT) {
      throw new InvalidInput("words", "too-many-reasons");
    }
    jdbc.sql(
            """
            insert into activity.return_reason (officer, id, words, added_at)
            values (:me, :id, :words, :now) on conflict do nothing
            """)
        .param("me", officer.person().value())
        .param("id", id)
        .param("words", words)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  /// What was just typed as a reason; what is long or one too many is not kept, for the report has
  /// gone back by then.
  void keepIfThereIsRoom(Actor officer, String typed) {
    var words = Typed.line(typed);
    if (!words.isEmpty() && words.length() <= LONGEST && kept(officer).size() < MOST_KEPT) {
      keep(officer, Ids.named("return-reason/" + officer.person() + "/" + words), words);
    }
  }

  /// Reports that were sent back keep the words they were sent back with.
  void rename(Actor officer, UUID id, String words) {
    if (kept(officer).stream().anyMatch(one -> !one.id().equals(id) && one.words().equals(words))) {
      throw new InvalidInput("words", "reason-exists");
    }
    var renamed =
        jdbc.sql(
                "update activity.return_reason set words = :words where officer = :me and id = :id")
            .param("me", officer.person().value())
            .param("id", id)
            .param("words", words)
            .update();
    if (renamed == 0) {
      throw new NotFound("return-reason");
    }
  }

  /// Removing it again changes nothing.
  void remove(Actor officer, UUID id) {
    jdbc.sql("delete from activity.return_reason where officer = :me and id = :id")
        .param("me", officer.person().value())
        .param("id", id)
        .update();
  }
}
