package org.chungtay.care.story;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.RoundId;
import org.chungtay.care.Rules;
import org.chungtay.care.adopt.AdoptChances;
import org.chungtay.care.round.Rounds;
import org.chungtay.care.story.StoryModel.Held;
import org.chungtay.care.story.StoryModel.Lately;
import org.chungtay.care.story.StoryModel.Round;
import org.chungtay.care.story.StoryModel.Week;
import org.chungtay.care.survival.Survivals;
import org.chungtay.care.weeks.YearOfWeeks;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceStory;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.Templates;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who looks after a place, which weeks were kept, what was done last.
@Component
@Order(10)
class CareStory implements PlaceStory {
  private static final int ROUNDS = 5;
  private static final int PHOTOS = 6;

  private final Templates templates;
  private final Photos photos;
  private final AdoptChances chances;
  private final Rules rules;
  private final Access access;
  private final Survivals survivals;
  private final CityClock clock;
  private final JdbcClient jdbc;

  CareStory(
      Templates templates,
      Photos photos,
      AdoptChances chances,
      Rules rules,
      Access access,
      Survivals survivals,
      CityClock clock,
      JdbcClient jdbc) {
    this.templates = templates;
    this.photos = photos;
    this.chances = chances;
    this.rules = rules;
    this.access = access;
    this.survivals = survivals;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @Override
  public List<Content> sections(Place place, Page page, Optional<Actor> reader) {
    var rounds = rounds(place);
    var highest = rules.on("highest-balance", clock.today());
    var free = place.state() == Place.State.LAUNCHED;
    var held = held(place);
    var model =
        new StoryModel(
            place,
            held,
            held.isEmpty() ? lately(place) : Optional.empty(),
            weeks(place),
            rounds,
            photos(rounds, page),
            survivals.of(place.id()),
            highest,
            free ? reader.map(one -> chances.of(one, place)) : Optional.empty(),
            reader.isPresent(),
            held.filter(one -> reader.filter(actor -> opens(actor, one)).isPresent()).isPresent());
    return free || model.everKept()
        ? List.of(templates.content("care/story/story", page, model))
        : List.of();
  }

  /// The rota names people: it is for those who lead the group or confirm what it does.
  private boolean opens(Actor actor, Held held) {
    return access.allows(actor, CarePermissions.LEAD, held.group())
        || access.allows(actor, CarePermissions.CONFIRM, held.group());
  }

  private Optional<Held> held(Place place) {
    return jdbc.sql(
            """
            select a.id, a.unit as "group", u.name as unit, s.name as sister, a.since, a.rule,
                   coalesce(st.state, 'KEPT') as state,
                   coalesce(st.balance, care.rule_on('first-balance', :today)) as balance, st.last_kept
            from care.adoption a
            join organization.v_unit u on u.id = a.unit
            left join organization.v_unit s on s.id = a.sister
            left join care.standing st on st.place = a.place and st.adoption = a.id
            where a.place = :place and a.state = 'ACCEPTED' and a.since <= :today
              and (a.until is null or a.until > :today)
            """)
        .param("place", place.id().value())
        .param("today", clock.today())
        .query(Sql.rows(Held.class))
        .optional();
  }

  /// Its standing goes on as lapsed until another group takes it.
  private Optional<Lately> lately(Place place) {
    return jdbc.sql(
            """
            select u.name as unit, a.until
            from care.adoption a join organization.v_unit u on u.id = a.unit
            where a.place = :place and a.state = 'ACCEPTED' and a.until <= :today
              and exists (select from care.standing s where s.place = a.place)
            order by a.until desc, a.id desc limit 1
            """)
        .param("place", place.id().value())
        .param("today", clock.today())
        .query(Sql.rows(Lately.class))
        .optional();
  }

  /// A week in which one turn was missed is a missed one, whatever else was kept in it.
  private List<Week> weeks(Place place) {
    var year = YearOfWeeks.until(clock.today());
    return jdbc.sql(
            """
            select w::date as week,
                   case when bool_or(t.state = 'MISSED') then 'MISSED'
                        when bool_or(t.state = 'KEPT') then 'KEPT'
                        when bool_or(t.state = 'DUE') then 'DUE'
                        when bool_or(t.state = 'EXCUSED') then 'EXCUSED'
                        else 'NONE' end as mark
            from generate_series(cast(:first as date), cast(:last as date), interval '7 days') w
            left join care.turn t on t.place = :place and t.week = w::date
            group by w order by w
            """)
        .param("place", place.id().value())
        .param("first", year.first())
        .param("last", year.last())
        .query(Sql.rows(Week.class))
        .list();
  }

  private List<Round> rounds(Place place) {
    return jdbc.sql(
            """
            select r.id, r.day, u.name as unit
            from care.round r join organization.v_unit u on u.id = r.unit
            where r.place = :place and r.state = 'CONFIRMED'
            order by r.day desc, r.sent_at desc, r.id limit :most
            """)
        .param("place", place.id().value())
        .param("most", ROUNDS)
        .query(Sql.rows(Round.class))
        .list();
  }

  private List<Photo> photos(List<Round> rounds, Page page) {
    if (rounds.isEmpty()) {
      return List.of();
    }
    var kind = Rounds.subject(RoundId.of(rounds.getFirst().id())).kind();
    return photos.released(kind, rounds.stream().map(Round::id).toList(), PHOTOS).stream()
        .map(photo ->
            new Photo(
                "/photos/" + photo.id() + "/small",
                "/care/rounds/" + photo.subject().id(),
                page.t("care.story.photo"),
                "",
                photo.width(),
                photo.height()))
        .toList();
  }
}
