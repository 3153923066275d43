package org.chungtay.routes;

import java.util.Map;
import java.util.UUID;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.amnesty.Revocations;
import org.chungtay.care.feed.TurnFeeds;
import org.chungtay.identity.Actor;
import org.chungtay.routes.CareOfRequests.Kept;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Turns, rounds, and what waits for officers of care.
@Component
class CareRequests implements ValidRequests.Chapter {
  private static final String MINE = "/my/turns";
  private static final String WORK = "/care/work";
  private static final String AMNESTIES = "/care/amnesties";

  private final Prepared prepared;
  private final CareOfRequests places;
  private final CareForTests care;
  private final TurnFeeds feeds;
  private final Amnesties amnesties;
  private final Revocations revocations;
  private final Visitors visitors;
  private final CityClock clock;
  private final JdbcClient jdbc;

  CareRequests(
      Prepared prepared,
      CareOfRequests places,
      CareForTests care,
      TurnFeeds feeds,
      Amnesties amnesties,
      Revocations revocations,
      Visitors visitors,
      CityClock clock,
      JdbcClient jdbc) {
    this.prepared = prepared;
    this.places = places;
    this.care = care;
    this.feeds = feeds;
    this.amnesties = amnesties;
    this.revocations = revocations;
    this.visitors = visitors;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /// @param turn today's, of the group's leader
  private record Adopted(Kept kept, UUID turn) {
    Group group() {
      return kept.group();
    }
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(MINE, () -> Valid.by(visitors.signedIn()));
    requests.get("/calendar/turns/{token}.ics", this::feed);
    requests.post(MINE + "/calendar", () -> Valid.by(visitors.signedIn()));
    requests.post(MINE + "/calendar/withdraw", () -> Valid.by(visitors.signedIn()));
    requests.get(MINE + "/{id}/done", this::onTurn);
    requests.post(MINE + "/{id}/done", this::done);
    requests.post(MINE + "/{id}/cannot", this::onTurn);
    requests.post(MINE + "/{id}/can", this::can);
    requests.post(MINE + "/calls/{id}/take", this::taken);
    requests.post(MINE + "/rounds/{id}/undo", this::ownRound);
    requests.get("/care/rounds/{id}", this::ownRound);
    requests.get("/care/rounds/{id}/look", this::ownRound);
    requests.post("/care/rounds/{id}/confirm", () -> Valid.as("officer", ward(), sent(adopted())));
    requests.post(
        "/care/rounds/{id}/refuse",
        () -> Valid.as("officer", ward(), sent(adopted())).line("reason", "Ảnh nơi khác", 500));
    work(requests);
    amnesties(requests);
    revocations(requests);
  }

  private void work(ValidRequests requests) {
    requests.get(
        WORK, () -> Valid.as("officer", ward()).anywhere(places.asked().wish().place().toString()));
    requests.get(WORK + "/nights", () -> Valid.as("officer", ward()).anywhere(""));
    requests.post(
        WORK + "/adoptions/{id}/accept",
        () -> Valid.as("officer", ward(), places.asked().wish().id()));
    requests.post(
        WORK + "/adoptions/{id}/refuse",
        () ->
            Valid.as("officer", ward(), places.asked().wish().id())
                .line("reason", "Đông nhóm rồi", 500));
    requests.post(
        WORK + "/rounds/confirm",
        () -> Valid.as("officer", ward()).needs(Kind.CHOICE, "round", sent(adopted())).often());
  }

  private void amnesties(ValidRequests requests) {
    requests.get(AMNESTIES, () -> Valid.by(visitors.anonymous()));
    requests.post(
        AMNESTIES,
        () ->
            Valid.as("officer", ward())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "unit", ward())
                .needs(Kind.CHOICE, "area", places.unit().area())
                .often()
                .needs(Kind.DAY, "first", clock.today().plusDays(200))
                .needs(Kind.DAY, "last", clock.today().plusDays(206))
                .line("words", "Bão số 5", 500));
    requests.post(AMNESTIES + "/{id}/approve", () -> Valid.as("officer", ward(), declared()));
    requests.post(AMNESTIES + "/{id}/refuse", () -> Valid.as("officer", ward(), declared()));
    requests.post(
        AMNESTIES + "/{id}/withdraw",
        () -> {
          var officer = visitors.as("officer", ward());
          return Valid.by(officer, declaredBy(officer.actor()));
        });
  }

  private void revocations(ValidRequests requests) {
    var revoke = AMNESTIES + "/{id}/revoke";
    requests.post(
        revoke,
        () -> {
          var amnesty = approved();
          return Valid.as("officer", ward(), amnesty)
              .needs(Kind.NEW_ID, "id", Ids.next())
              .may(Kind.FORGIVING, "of", amnesty)
              .line("reason", "Nước rút sớm", 500);
        });
    requests.post(
        revoke + "/confirm",
        () -> Valid.as("officer", ward(), revoked(visitors.as("officer", ward()).actor())));
    requests.post(
        revoke + "/withdraw",
        () -> {
          var officer = visitors.as("officer", ward());
          return Valid.by(officer, revoked(officer.actor()));
        });
  }

  private UUID approved() {
    var id = declared();
    amnesties.approve(visitors.as("officer", ward()).actor(), id);
    return id;
  }

  private UUID revoked(Actor officer) {
    var id = approved();
    revocations.ask(officer, id, Ids.next(), "Nước rút sớm");
    return id;
  }

  private Valid onTurn() {
    var adopted = adopted();
    return Valid.by(visitors.signedIn(adopted.group().leader()), adopted.turn());
  }

  private Valid feed() {
    var person = visitors.signedIn();
    feeds.make(person.actor().person());
    var path = feeds.of(person.actor().person()).orElseThrow();
    return Valid.by(
        visitors.anonymous(), path.substring(path.lastIndexOf('/') + 1, path.length() - 4));
  }

  private Valid done() {
    var adopted = adopted();
    return Valid.by(visitors.signedIn(adopted.group().leader()), adopted.turn())
        .needs(Kind.NEW_ID, "id", Ids.next())
        .may(Kind.DAY, "day", clock.today())
        .may(Kind.NUMBER, "plants", 12)
        .linesIfGiven("note", "Hồng đã nở", 2000)
        .picture("after", false, Pictures.any());
  }

  private Valid can() {
    var adopted = adopted();
    var leader = visitors.signedIn(adopted.group().leader());
    var _ = leader.post(MINE + "/" + adopted.turn() + "/cannot", Map.of());
    return Valid.by(leader, adopted.turn());
  }

  private Valid taken() {
    var adopted = adopted();
    var _ =
        visitors
            .signedIn(adopted.group().leader())
            .post(MINE + "/" + adopted.turn() + "/cannot", Map.of());
    var call =
        jdbc.sql("select id from care.stand_in_call where turn = :turn and state = 'OPEN'")
            .param("turn", adopted.turn())
            .query(UUID.class)
            .single();
    return Valid.by(visitors.signedIn(adopted.group().members().getLast()), call);
  }

  private Valid ownRound() {
    var adopted = adopted();
    return Valid.by(visitors.signedIn(adopted.group().leader()), sent(adopted));
  }

  /// The first round of an adoption waits for a second person.
  private UUID sent(Adopted adopted) {
    var id = Ids.next();
    var _ =
        visitors
            .signedIn(adopted.group().leader())
            .post(MINE + "/" + adopted.turn() + "/done", Map.of("id", id.toString()));
    return id;
  }

  private Adopted adopted() {
    var kept = places.kept();
    return new Adopted(kept, places.turn(kept, 0));
  }

  private UUID declared() {
    return declaredBy(visitors.as("officer", ward()).actor());
  }

  private UUID declaredBy(Actor officer) {
    var id = Ids.next();
    care.declare(officer, id, places.unit());
    return id;
  }

  private UUID ward() {
    return prepared.ward();
  }
}
