package org.chungtay.care.adopt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.WritesTurns;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.outcome.Outcomes;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Adoptions that end of themselves, because what they hang on does: a question is withdrawn, a
/// promise ends today, and its metres with it. The officer who accepted it stands for that in the
/// book.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EndsAdoptions {
  private final JdbcClient jdbc;
  private final AdoptionRows rows;
  private final AdoptionWrites writes;
  private final WritesTurns turns;
  private final Standings standings;
  private final Outcomes outcomes;
  private final Audit audit;
  private final CityClock clock;

  EndsAdoptions(
      JdbcClient jdbc,
      AdoptionRows rows,
      AdoptionWrites writes,
      WritesTurns turns,
      Standings standings,
      Outcomes outcomes,
      Audit audit,
      CityClock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.writes = writes;
    this.turns = turns;
    this.standings = standings;
    this.outcomes = outcomes;
    this.audit = audit;
    this.clock = clock;
  }

  public void end(Collection<AdoptionId> adoptions, Adoption.End kind) {
    var held = rows.hold(adoptions);
    writes.withdraw(ids(held, one -> one.state() == Adoption.State.ASKED));
    var promised =
        held.stream()
            .filter(one -> one.state() == Adoption.State.ACCEPTED && one.until().isEmpty())
            .toList();
    writes.end(ids(promised, _ -> true), clock.today(), kind, "");
    writes.nothingKept(promised, Optional.empty(), clock.today());
    standings.refresh(promised.stream().map(Adoption::place).toList(), clock.today());
    told("care.adoption-ended", promised);
  }

  private static List<AdoptionId> ids(List<Adoption> all, Predicate<Adoption> which) {
    return all.stream().filter(which).map(Adoption::id).toList();
  }

  /// Those of a place that was closed today.
  public void closed(PlaceId place) {
    end(
        ids(
            """
            select id from care.adoption
            where place = :place and state in ('ASKED', 'ACCEPTED') and until is null
            """,
            place),
        Adoption.End.CLOSED);
  }

  /// Whoever looked after the place when it was closed goes on; turns of the days between were
  /// never theirs. What was asked then has to be asked anew.
  public void reopened(PlaceId place) {
    var again =
        ids(
            """
            update care.adoption a
            set until = null, end_kind = null, end_reason = null, version = version + 1,
                written_to = case when since < :today then :today - 1 end
            where a.id = (
                select l.id from care.adoption l where l.place = :place and l.state = 'ACCEPTED'
                order by l.since desc, l.until desc limit 1)
              and a.end_kind = 'CLOSED'
              and exists (select from organization.v_unit u
                          where u.id = a.unit and (u.until is null or u.until > :today))
            returning a.id
            """,
            place);
    turns.write(again);
    var held = rows.hold(again);
    held.forEach(one -> {
      var over = List.of(AdoptionWrites.over(one.id()));
      var officer = new Actor(one.decidedBy().orElseThrow(), "");
      var _ = outcomes.reverseAll(officer, over, clock.today().toString());
    });
    standings.refresh(List.of(place), clock.today());
    told("care.adoption-goes-on", held);
  }

  private List<AdoptionId> ids(String sql, PlaceId place) {
    return jdbc
        .sql(sql)
        .param("place", place.value())
        .param("today", clock.today())
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(AdoptionId::of)
        .toList();
  }

  private void told(String deed, List<Adoption> adoptions) {
    audit.followed(
        deed,
        adoptions.stream()
            .map(one ->
                new Followed(
                    one.id().value(),
                    Map.of("place", one.place().toString(), "unit", one.unit().toString())))
            .toList());
  }
}
