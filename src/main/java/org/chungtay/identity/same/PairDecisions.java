package org.chungtay.identity.same;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.DecidedAlready;
import org.chungtay.identity.GoesOnAlready;
import org.chungtay.identity.HoldsRoles;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.UndoNewerFirst;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PairDecisions implements SamePersons {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final FollowedRows rows;
  private final Sessions sessions;
  private final Audit audit;

  PairDecisions(
      JdbcClient jdbc, CityClock clock, FollowedRows rows, Sessions sessions, Audit audit) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.rows = rows;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void decide(Actor actor, Decision decision) {
    if (find(decision.id()) != null) {
      return;
    }
    checked(decision);
    hold(decision);
    if (!stored(actor, decision)) {
      throw new DecidedAlready();
    }
    if (decision.verdict() == Verdict.SAME) {
      goOn(find(decision.id()));
    }
    tell(actor, "identity.pair-decided", decision.id(), decision.verdict());
  }

  private static void checked(Decision decision) {
    if (decision.one().equals(decision.other())) {
      throw new InvalidInput("other", "not-a-choice");
    }
    boolean named = decision.kept().isPresent();
    boolean ofThem =
        decision.kept().stream()
            .allMatch(kept -> kept.equals(decision.one()) || kept.equals(decision.other()));
    if (named != (decision.verdict() == Verdict.SAME) || !ofThem) {
      throw new InvalidInput("kept", "not-a-choice");
    }
  }

  /// Both rows, in one order for everybody: of two decisions about one person the second waits.
  private void hold(Decision decision) {
    var known =
        jdbc.sql(
                """
                select id, same_as from identity.person
                where id = any(:ids) and erased_at is null order by id for update
                """)
            .param("ids", Sql.ids(ordered(decision)))
            .query(Sql.rows(Known.class))
            .list();
    if (known.size() < 2) {
      throw new NotFound("person");
    }
    if (known.stream().anyMatch(one -> one.sameAs() != null)) {
      throw new GoesOnAlready();
    }
  }

  private boolean stored(Actor actor, Decision decision) {
    var pair = ordered(decision);
    takeBackLater(actor, pair);
    return jdbc.sql(
                """
                insert into identity.pair_decision
                  (id, first, second, verdict, kept, asked_again_on, decided_by, decided_at)
                values (:id, :first, :second, :verdict, cast(:kept as uuid),
                        cast(:again as date), :by, :now)
                on conflict do nothing
                """)
            .param("id", decision.id())
            .param("first", pair.getFirst())
            .param("second", pair.getLast())
            .param("verdict", decision.verdict().name())
            .param("kept", decision.kept().map(PersonId::toString).orElse(null))
            .param("again", decision.askedAgainOn().map(Object::toString).orElse(null))
            .param("by", actor.person().value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// What was put off is decided now.
  private void takeBackLater(Actor actor, List<UUID> pair) {
    jdbc.sql(
            """
            update identity.pair_decision set undone_by = :by, undone_at = :now
            where first = :first and second = :second and verdict = 'LATER' and undone_at is null
            """)
        .param("first", pair.getFirst())
        .param("second", pair.getLast())
        .param("by", actor.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private static List<UUID> ordered(Decision decision) {
    // as PostgreSQL orders them, which compares bytes, not signed numbers
    return Stream.of(decision.one().value(), decision.other().value())
        .sorted(Comparator.comparing(UUID::toString))
        .toList();
  }

  private void goOn(@Nullable Row decided) {
    var pair = pair(decided);
    if (heldRoles(pair.gone())) {
      throw new HoldsRoles();
    }
    rows.follow(pair.id(), pair.gone(), pair.kept());
    jdbc.sql("update identity.person set same_as = :kept where id = :gone")
        .param("kept", pair.kept().value())
        .param("gone", pair.gone().value())
        .update();
    sessions.closeAll(pair.gone());
  }

  private boolean heldRoles(PersonId person) {
    return jdbc.sql(
            """
            select exists (select from identity.granted_role where person = :person)
                or exists (select from identity.stand_in where :person in (giver, deputy))
            """)
        .param("person", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  @Override
  @Transactional
  public void undo(Actor actor, UUID decision) {
    var row = find(decision);
    if (row == null) {
      throw new NotFound("decision");
    }
    int changed =
        jdbc.sql(
                """
                update identity.pair_decision set undone_by = :by, undone_at = :now
                where id = :id and undone_at is null
                """)
            .param("id", decision)
            .param("by", actor.person().value())
            .param("now", Sql.time(clock.now()))
            .update();
    if (changed == 0) {
      return;
    }
    if (row.kept() != null) {
      comeBack(pair(row));
    }
    tell(actor, "identity.pair-undone", decision, Verdict.valueOf(row.verdict()));
  }

  private void comeBack(Pair pair) {
    boolean goneOn =
        jdbc.sql(
                """
                select same_as is not null from identity.person
                where id = :id and erased_at is null for update
                """)
            .param("id", pair.kept().value())
            .query(Sql.rows(Boolean.class))
            .optional()
            .orElseThrow(() -> new NotFound("decision"));
    if (goneOn) {
      throw new UndoNewerFirst();
    }
    jdbc.sql("update identity.person set same_as = null where id = :gone")
        .param("gone", pair.gone().value())
        .update();
    rows.comeBack(pair.id(), pair.gone(), pair.kept());
  }

  @Override
  public List<PersonId> records(PersonId person) {
    return jdbc.sql(
            """
            with recursive up as (
              select id, same_as from identity.person where id = :id
              union all
              select p.id, p.same_as from up join identity.person p on p.id = up.same_as),
            down as (
              select id from up where same_as is null
              union all
              select p.id from down join identity.person p on p.same_as = down.id)
            select down.id from down join identity.person p on p.id = down.id
            order by p.same_as is not null, down.id
            """)
        .param("id", person.value())
        .query((row, _) -> PersonId.of(row.getObject("id", UUID.class)))
        .list();
  }

  private void tell(Actor actor, String deed, UUID decision, Verdict verdict) {
    var row = find(decision);
    if (row == null) {
      throw new NotFound("decision");
    }
    var told = Map.of("decision", decision.toString(), "verdict", verdict.name());
    audit.did(actor, deed, row.first(), told);
    audit.did(actor, deed, row.second(), told);
  }

  private @Nullable Row find(UUID decision) {
    return jdbc.sql(
            "select id, first, second, verdict, kept, gone from identity.pair_decision where id = :id")
        .param("id", decision)
        .query(Sql.rows(Row.class))
        .optional()
        .orElse(null);
  }

  private static Pair pair(@Nullable Row row) {
    if (row == null || row.kept() == null || row.gone() == null) {
      throw new NotFound("decision");
    }
    return new Pair(row.id(), PersonId.of(row.gone()), PersonId.of(row.kept()));
  }

  private record Pair(UUID id, PersonId gone, PersonId kept) {}

  record Known(UUID id, @Nullable UUID sameAs) {}

  record Row(
      UUID id, UUID first, UUID second, String verdict, @Nullable UUID kept, @Nullable UUID gone) {}
}
