package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.WritesTurns;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.outcome.Outcomes;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
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
  private final Places places;
  private final Outcomes outcomes;
  private final Audit audit;
  private final CityClock clock;

  EndsAdoptions(
      JdbcClient jdbc,
      AdoptionRows rows,
      AdoptionWrites writes,
      WritesTurns turns,
      Standings standings,
      Places places,
      Outcomes outcomes,
      Audit audit,
      CityClock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.writes = writes;
    this.turns = turns;
    this.standings = standings;
    this.places = places;
    this.outcomes = outcomes;
    this.audit = audit;
    this.clock = clock;
  }

  public void end(Collection<AdoptionId> adoptions, Adoption.End kind) {
    var today = clock.today();
    var held = adoptions.stream().map(rows::hold).toList();
    held.stream()
        .filter(one -> one.state() == Adoption.State.ASKED)
        .forEach(one -> writes.withdraw(one.id()));
    var promised =
        held.stream()
            .filter(one -> one.state() == Adoption.State.ACCEPTED && one.until().isEmpty())
            .toList();
    promised.forEach(one -> end(one, later(today, one.since()), kind));
    standings.refresh(promised.stream().map(Adoption::place).toList(), today);
    told("care.adoption-ended", promised);
  }

  private void end(Adoption adoption, LocalDate day, Adoption.End kind) {
    writes.end(adoption, day, kind, "");
    adoption
        .decidedBy()
        .ifPresent(officer ->
            writes.nothingKept(
                new Actor(officer, ""), adoption, clock.today(), places.get(adoption.place())));
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
    var held = again.stream().map(rows::hold).toList();
    held.stream()
        .filter(this::posted)
        .forEach(one ->
            outcomes.reverse(
                new Actor(one.decidedBy().orElseThrow(), ""),
                AdoptionWrites.over(one.id()),
                clock.today().toString()));
    standings.refresh(List.of(place), clock.today());
    told("care.adoption-goes-on", held);
  }

  private boolean posted(Adoption adoption) {
    var source = AdoptionWrites.over(adoption.id());
    return jdbc.sql(
            """
            select count(*) filter (where reason is null) > count(*) filter (where reason is not null)
            from outcome.v_entry where source_kind = :kind and source_id = :id
            """)
        .param("kind", source.kind())
        .param("id", source.id())
        .query(Sql.rows(Boolean.class))
        .single();
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

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
