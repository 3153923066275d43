package org.chungtay.care.rota;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.adopt.Named;
import org.chungtay.care.handover.GroupOfferReads;
import org.chungtay.care.handover.OfferReads;
import org.chungtay.care.history.AdoptionHistory;
import org.chungtay.care.notice.Circle;
import org.chungtay.care.notice.Leading;
import org.chungtay.care.rota.RotaModel.Reader;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an adoption's page shows, and to whom: to its group, to its sister group, to officers.
@Component
class RotaReads {
  private static final int DAYS_AHEAD = 56;
  private static final int LATEST = 8;
  private static final int PAGE = 30;

  private final AdoptionRows rows;
  private final Turns turns;
  private final Places places;
  private final Organizations organizations;
  private final People people;
  private final Circle circle;
  private final Leading leading;
  private final OfferReads offers;
  private final GroupOfferReads passing;
  private final AdoptionHistory history;
  private final Access access;
  private final CityClock clock;
  private final JdbcClient jdbc;

  RotaReads(
      AdoptionRows rows,
      Turns turns,
      Places places,
      Organizations organizations,
      People people,
      Circle circle,
      Leading leading,
      OfferReads offers,
      GroupOfferReads passing,
      AdoptionHistory history,
      Access access,
      CityClock clock,
      JdbcClient jdbc) {
    this.rows = rows;
    this.turns = turns;
    this.places = places;
    this.organizations = organizations;
    this.people = people;
    this.circle = circle;
    this.leading = leading;
    this.offers = offers;
    this.passing = passing;
    this.history = history;
    this.access = access;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  RotaModel model(Actor actor, AdoptionId id, Form form) {
    var adoption = rows.whole(id);
    var members = circle.members(adoption.unit());
    var reader = reader(actor, adoption, members);
    var today = clock.today();
    var ahead = turns.of(id, today, today.plusDays(DAYS_AHEAD));
    var duties = duties(id);
    var rota = rota(id);
    var names = people.names(everybody(adoption, members, ahead, duties, rota));
    return new RotaModel(
        form,
        adoption,
        places.get(adoption.place()),
        organizations.get(adoption.unit()).name(),
        adoption.sister().flatMap(organizations::find).map(Unit::name).orElse(""),
        duties,
        rota,
        named(members, names),
        ahead,
        past(adoption.place(), today),
        names,
        reader,
        offers.of(actor, adoption),
        passing.of(actor, adoption),
        history.of(id, 0, LATEST));
  }

  /// A page of it, for those whom the adoption concerns.
  HistoryModel history(Actor actor, AdoptionId id, int page) {
    var adoption = rows.whole(id);
    var _ = reader(actor, adoption, circle.members(adoption.unit()));
    return new HistoryModel(
        id,
        places.get(adoption.place()),
        organizations.get(adoption.unit()).name(),
        history.of(id, page, PAGE));
  }

  private Reader reader(Actor actor, Adoption adoption, List<PersonId> members) {
    var unit = adoption.unit().value();
    var leads = leading.leads(actor, adoption.id(), adoption.unit());
    var confirms = access.allows(actor, CarePermissions.CONFIRM, unit);
    if (!leads && !confirms && !members.contains(actor.person()) && !helps(actor, adoption)) {
      throw new Forbidden();
    }
    var decides =
        confirms
            && !adoption.askedBy().equals(actor.person())
            && !access.inPlaceOf(actor, CarePermissions.CONFIRM, unit).contains(adoption.askedBy());
    return new Reader(actor.person(), leads, decides, leads || confirms);
  }

  private boolean helps(Actor actor, Adoption adoption) {
    return adoption
        .sister()
        .filter(one -> circle.members(one).contains(actor.person()))
        .isPresent();
  }

  private static List<PersonId> everybody(
      Adoption adoption,
      List<PersonId> members,
      List<Turn> turns,
      List<RotaModel.Duty> duties,
      List<RotaModel.Line> rota) {
    var named =
        Stream.of(
            members.stream(),
            adoption.successor().stream(),
            adoption.leader().stream(),
            Stream.of(adoption.askedBy()),
            turns.stream().map(Turn::holder).flatMap(Optional::stream),
            duties.stream().flatMap(duty -> Stream.ofNullable(duty.person())).map(PersonId::of),
            rota.stream().map(line -> PersonId.of(line.person())));
    return named.flatMap(one -> one).distinct().toList();
  }

  private static List<Named> named(List<PersonId> members, Map<PersonId, String> names) {
    return members.stream()
        .filter(names::containsKey)
        .map(one -> new Named(one.value(), names.getOrDefault(one, "")))
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
        .toList();
  }

  List<Named> members(UnitId group) {
    var members = circle.members(group);
    return named(members, people.names(members));
  }

  private List<RotaModel.Duty> duties(AdoptionId id) {
    return jdbc.sql("select words, person from care.duty where adoption = :id order by position")
        .param("id", id.value())
        .query(Sql.rows(RotaModel.Duty.class))
        .list();
  }

  private List<RotaModel.Line> rota(AdoptionId id) {
    return jdbc.sql(
            """
            select person, position,
                   case when away_to >= :today then away_from end as away_from,
                   case when away_to >= :today then away_to end as away_to
            from care.rota where adoption = :id order by position
            """)
        .param("id", id.value())
        .param("today", clock.today())
        .query(Sql.rows(RotaModel.Line.class))
        .list();
  }

  private List<RotaModel.Past> past(PlaceId place, LocalDate today) {
    return jdbc.sql(
            """
            select u.name, a.since, a.until, a.end_kind
            from care.adoption a join organization.v_unit u on u.id = a.unit
            where a.place = :place and a.until <= :today order by a.until desc, a.id limit 20
            """)
        .param("place", place.value())
        .param("today", today)
        .query(Sql.rows(RotaModel.Past.class))
        .list();
  }
}
