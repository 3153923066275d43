package org.chungtay.care.adopt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.adopt.Adoption.State;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Confirmed;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writing adoptions, their lists and duties.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdoptionWrites {
  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final Places places;
  private final Outcomes outcomes;
  private final CityClock clock;

  AdoptionWrites(
      JdbcClient jdbc,
      Organizations organizations,
      Places places,
      Outcomes outcomes,
      CityClock clock) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.places = places;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /// False when the group has asked for the place already.
  boolean ask(Actor leader, Wish wish, AreaId area, Unit group) {
    var written =
        jdbc.sql(
                """
                insert into care.adoption
                  (id, place, area, unit, organization, sister, successor, since, rule, days_off,
                   moment, bring, state, asked_by, asked_at, follows)
                values (:id, :place, :area, :unit, :organization, cast(:sister as uuid),
                        cast(:successor as uuid), :since, :rule, :daysOff, :moment, :bring, 'ASKED',
                        :by, :now, cast(:follows as uuid))
                on conflict do nothing
                """)
            .param("id", wish.id().value())
            .param("place", wish.place().value())
            .param("area", area.value())
            .param("unit", group.id().value())
            .param("organization", group.organization().value())
            .param("sister", wish.sister().map(UnitId::toString).orElse(null))
            .param("successor", wish.successor().map(PersonId::toString).orElse(null))
            .param("since", wish.since())
            .param("rule", wish.rule().rule())
            .param("daysOff", wish.daysOff().name())
            .param("moment", wish.moment())
            .param("bring", wish.bring())
            .param("by", leader.person().value())
            .param("now", Sql.time(clock.now()))
            .param("follows", wish.follows().map(AdoptionId::toString).orElse(null))
            .update();
    if (written == 1) {
      var _ = rota(wish.id(), wish.rota());
      duties(wish.id(), wish.duties());
    }
    return written == 1;
  }

  void decide(Actor officer, AdoptionId id, State state, LocalDate since, String refusal) {
    var _ =
        jdbc.sql(
                """
                update care.adoption
                set state = :state, since = :since, decided_by = :by, decided_at = :now,
                    refusal = nullif(:refusal, ''), version = version + 1
                where id = :id and state = 'ASKED'
                """)
            .param("id", id.value())
            .param("state", state.name())
            .param("since", since)
            .param("by", officer.person().value())
            .param("now", Sql.time(clock.now()))
            .param("refusal", refusal)
            .update();
  }

  void withdraw(Collection<AdoptionId> ids) {
    var _ =
        jdbc.sql(
                """
                update care.adoption set state = 'WITHDRAWN', version = version + 1
                where id = any(:ids)
                """)
            .param("ids", values(ids))
            .update();
  }

  /// What was to come is taken out; a turn that was due before the day stays to be judged. One that
  /// has not begun by then ends on its first day.
  void end(Collection<AdoptionId> ids, LocalDate day, Adoption.End kind, String reason) {
    var _ =
        jdbc.sql(
                """
                update care.adoption
                set until = greatest(cast(:day as date), since), end_kind = :kind,
                    end_reason = :reason, version = version + 1
                where id = any(:ids)
                """)
            .param("ids", values(ids))
            .param("day", day)
            .param("kind", kind.name())
            .param("reason", reason.isEmpty() ? kind.name() : reason)
            .update();
    var _ =
        jdbc.sql(
                """
                delete from care.turn t using care.adoption a
                where a.id = any(:ids) and t.place = a.place and t.adoption = a.id
                  and t.day >= a.until and t.kept_round is null
                """)
            .param("ids", values(ids))
            .update();
  }

  private static UUID[] values(Collection<AdoptionId> ids) {
    return Sql.ids(ids.stream().map(AdoptionId::value).toList());
  }

  /// Nobody keeps these metres any more.
  ///
  /// @param by who stands for it in the book; where it ended of itself, whoever accepted it
  void nothingKept(Collection<Adoption> over, Optional<Actor> by, LocalDate day) {
    var all = places.all(over.stream().map(Adoption::place).distinct().toList());
    var units = organizations.units(over.stream().map(Adoption::unit).distinct().toList());
    var confirmed = new ArrayList<Confirmed>();
    for (var one : over) {
      var place = Objects.requireNonNull(all.get(one.place()));
      var unit = Objects.requireNonNull(units.get(one.unit()));
      if (place.length().signum() > 0) {
        by.or(() -> one.decidedBy().map(officer -> new Actor(officer, "")))
            .ifPresent(
                actor -> confirmed.add(new Confirmed(actor, nothing(one, place, unit, day))));
      }
    }
    var _ = outcomes.postAll(confirmed);
  }

  private static Posting nothing(Adoption one, Place place, Unit unit, LocalDate day) {
    return new Posting(
        over(one.id()),
        one.area(),
        day,
        place.name(),
        "/places/" + place.id(),
        List.of(new Share(unit.organization(), unit.id(), BigDecimal.ONE)),
        List.of(new Amount("care-metres", BigDecimal.ZERO)),
        List.of(),
        Optional.of(place.id().value()));
  }

  static Source over(AdoptionId adoption) {
    return new Source("care-end", adoption.value());
  }

  /// False when it is their order already.
  boolean rota(AdoptionId id, List<PersonId> order) {
    var people = Sql.ids(order.stream().map(PersonId::value).distinct().toList());
    if (ordered(id, people)) {
      return false;
    }
    var _ =
        jdbc.sql("delete from care.rota where adoption = :id and person <> all(:people)")
            .param("id", id.value())
            .param("people", people)
            .update();
    var _ =
        jdbc.sql(
                """
                insert into care.rota (adoption, person, position)
                select :id, person, position
                from unnest(:people) with ordinality as line (person, position)
                on conflict (adoption, person) do update set position = excluded.position
                """)
            .param("id", id.value())
            .param("people", people)
            .update();
    return true;
  }

  private boolean ordered(AdoptionId id, UUID[] people) {
    return jdbc.sql(
            """
            select coalesce(array_agg(person order by position), '{}') = :people
            from care.rota where adoption = :id
            """)
        .param("id", id.value())
        .param("people", people)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  boolean inRota(AdoptionId id, PersonId person) {
    return jdbc.sql(
            "select exists (select from care.rota where adoption = :id and person = :person)")
        .param("id", id.value())
        .param("person", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// False when these are the days already.
  boolean away(AdoptionId id, PersonId person, LocalDate from, LocalDate to) {
    return jdbc.sql(
                """
                update care.rota set away_from = :from, away_to = :to
                where adoption = :id and person = :person
                  and (away_from, away_to) is distinct from (:from, :to)
                """)
            .param("id", id.value())
            .param("person", person.value())
            .param("from", from)
            .param("to", to)
            .update()
        == 1;
  }

  private void duties(AdoptionId id, List<Wish.Duty> duties) {
    var _ =
        jdbc.sql(
                """
                insert into care.duty (adoption, position, words, person)
                select :id, position, words, person
                from unnest(:words::text[], :people::uuid[])
                  with ordinality as line (words, person, position)
                """)
            .param("id", id.value())
            .param("words", Sql.texts(duties.stream().map(Wish.Duty::words).toList()))
            .param(
                "people",
                duties.stream()
                    .map(duty -> duty.person().map(PersonId::value).orElse(null))
                    .toArray(UUID[]::new))
            .update();
  }

  /// People of a group on a day, guests included.
  List<PersonId> membersOf(UnitId group, LocalDate day) {
    return jdbc
        .sql(
            """
            select distinct person from organization.v_membership
            where unit = :group and since <= :day and (last_day is null or last_day >= :day)
            """)
        .param("group", group.value())
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .toList();
  }
}
