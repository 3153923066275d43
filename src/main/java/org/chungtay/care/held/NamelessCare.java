package org.chungtay.care.held;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.turn.WritesTurns;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Turns, rounds and looks that no longer say who. What was done stays, by a stand-in; what was to
/// come goes to the others of the group.
@Repository
class NamelessCare {
  /// Who did what on which day.
  private static final List<Column> WORK =
      List.of(
          new Column("care.turn", "assignee", "t.day"),
          new Column("care.turn", "stand_in", "t.day"),
          new Column("care.stand_in_call", "asked_by", "t.asked_at::date"),
          new Column("care.stand_in_call", "asked_for", "t.asked_at::date"),
          new Column("care.stand_in_call", "taken_by", "t.asked_at::date"),
          new Column("care.round", "done_by", "t.day"),
          new Column("care.round", "entered_by", "t.day"),
          new Column("care.look", "seen_by", "t.day"),
          new Column("care.look", "answered_by", "t.day"),
          new Column("care.adoption_deed", "person", "t.at::date"),
          new Column("care.adoption_deed", "about", "t.at::date"),
          new Column("care.handover", "to_person", "t.offered_at::date"),
          new Column("care.handover", "offered_by", "t.offered_at::date"),
          new Column("care.handover", "decided_by", "t.offered_at::date"),
          new Column("care.group_offer", "offered_by", "t.offered_at::date"),
          new Column("care.group_offer", "decided_by", "t.offered_at::date"));

  /// Who decided: kept by name as long as the person is.
  private static final List<Column> OFFICES =
      List.of(
          new Column("care.adoption", "asked_by", "t.since"),
          new Column("care.adoption", "decided_by", "t.since"),
          new Column("care.amnesty", "declared_by", "t.first_day"),
          new Column("care.amnesty", "decided_by", "t.first_day"),
          new Column("care.amnesty_revocation", "asked_by", "t.asked_at::date"),
          new Column("care.amnesty_revocation", "decided_by", "t.asked_at::date"),
          new Column("care.round", "decided_by", "t.day"),
          new Column("care.draw_skip", "said_by", "t.day"),
          new Column("care.draw_skip", "confirmed_by", "t.day"),
          new Column("care.draw", "typed_by", "t.month"),
          new Column("care.draw", "confirmed_by", "t.month"));

  private final JdbcClient jdbc;
  private final WritesTurns turns;
  private final Pseudonyms pseudonyms;
  private final CityClock clock;

  NamelessCare(JdbcClient jdbc, WritesTurns turns, Pseudonyms pseudonyms, CityClock clock) {
    this.jdbc = jdbc;
    this.turns = turns;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  private record Column(String table, String name, String day) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    var ids = Sql.ids(people.stream().map(one -> one.person().value()).toList());
    leaveWhatIsToCome(ids);
    leaveOffers(ids);
    var _ =
        jdbc.sql("delete from care.turn_feed where person = any(:people)")
            .param("people", ids)
            .update();
    leaveLists(ids, Optional.empty());
    var standIns = people.stream().map(Forgotten::standIn).toList();
    WORK.forEach(column -> replace(column, ids, standIns, Optional.empty()));
    OFFICES.forEach(column -> replace(column, ids, standIns, Optional.empty()));
  }

  /// Turns from today on that are not kept are for the others of the list; where somebody had
  /// promised to stand in, the call is open again.
  private void leaveWhatIsToCome(UUID[] people) {
    var _ =
        jdbc.sql(
                """
                update care.stand_in_call c
                set state = 'OPEN', taken_by = null, taken_unit = null, taken_at = null
                from care.turn t
                where t.place = c.place and t.id = c.turn and c.state = 'TAKEN'
                  and c.taken_by = any(:people) and t.day >= :today and t.kept_round is null
                """)
            .param("people", people)
            .param("today", clock.today())
            .update();
    var _ =
        jdbc.sql(
                """
                update care.turn set stand_in = null, stand_in_unit = null, version = version + 1
                where stand_in = any(:people) and day >= :today and kept_round is null
                """)
            .param("people", people)
            .param("today", clock.today())
            .update();
    var theirs =
        jdbc.sql(
                """
                update care.turn
                set assignee = null, fixed = false, reminded_at = null, version = version + 1
                where assignee = any(:people) and day >= :today and kept_round is null
                returning adoption
                """)
            .param("people", people)
            .param("today", clock.today())
            .query(Sql.rows(UUID.class))
            .list();
    var _ =
        jdbc.sql("delete from care.rota where person = any(:people)")
            .param("people", people)
            .update();
    turns.assignAgain(theirs.stream().distinct().map(AdoptionId::of).toList(), clock.today());
  }

  /// Nobody answers an offer of or to somebody who is gone.
  private void leaveOffers(UUID[] people) {
    var _ =
        jdbc.sql(
                """
                update care.handover
                set state = 'WITHDRAWN', decided_by = offered_by, decided_at = :now
                where state = 'OFFERED' and (to_person = any(:people) or offered_by = any(:people))
                """)
            .param("people", people)
            .param("now", Sql.time(clock.now()))
            .update();
  }

  /// Lists, duties, leaders and successors of adoptions, or only of those that were over before a
  /// day.
  private void leaveLists(UUID[] people, Optional<LocalDate> before) {
    for (var statement :
        List.of(
            "delete from care.rota t using care.adoption a where a.id = t.adoption and t.person",
            "update care.duty t set person = null from care.adoption a"
                + " where a.id = t.adoption and t.person",
            "update care.adoption a set leader = null where a.leader",
            "update care.adoption a set successor = null where a.successor")) {
      jdbc.sql(
              statement
                  + " = any(:people)"
                  + " and (cast(:before as date) is null or a.until < cast(:before as date))")
          .param("people", people)
          .param("before", before.orElse(null), Types.DATE)
          .update();
    }
  }

  /// Work by name before a day, of so many people at once; how many people there were.
  @Transactional
  public int loseNames(LocalDate before, int most) {
    var people =
        jdbc.sql(
                """
                select person from (
                  select unnest(array[assignee, stand_in]) as person from care.turn
                  where day < :before
                  union select unnest(array[done_by, entered_by]) from care.round
                  where day < :before
                  union select unnest(array[asked_by, asked_for, taken_by]) from care.stand_in_call
                  where asked_at::date < :before
                  union select unnest(array[seen_by, answered_by]) from care.look
                  where day < :before
                  union select r.person from care.rota r join care.adoption a on a.id = r.adoption
                  where a.until < :before
                  union select d.person from care.duty d join care.adoption a on a.id = d.adoption
                  where a.until < :before
                  union select unnest(array[person, about]) from care.adoption_deed
                  where at::date < :before
                  union select unnest(array[to_person, offered_by, decided_by]) from care.handover
                  where offered_at::date < :before and state <> 'OFFERED'
                  union select unnest(array[leader, successor]) from care.adoption
                  where until < :before) as named
                where person is not null and not care.is_stand_in(person)
                limit :most
                """)
            .param("before", before)
            .param("most", most)
            .query(Sql.rows(UUID.class))
            .list();
    var ids = Sql.ids(people);
    var standIns = people.stream().map(one -> pseudonyms.standIn(PersonId.of(one))).toList();
    leaveLists(ids, Optional.of(before));
    WORK.forEach(column -> replace(column, ids, standIns, Optional.of(before)));
    return people.size();
  }

  private void replace(
      Column column, UUID[] people, List<UUID> standIns, Optional<LocalDate> before) {
    jdbc.sql(
            "update "
                + column.table()
                + " t set "
                + column.name()
                + " = f.stand_in from unnest(:people, :standIns) as f (person, stand_in) where t."
                + column.name()
                + " = f.person and (cast(:before as date) is null or "
                + column.day()
                + " < cast(:before as date))")
        .param("people", people)
        .param("standIns", Sql.ids(standIns))
        .param("before", before.orElse(null), Types.DATE)
        .update();
  }

  LocalDate today() {
    return clock.today();
  }
}
