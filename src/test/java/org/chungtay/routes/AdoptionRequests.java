package org.chungtay.routes;

import org.chungtay.routes.CareOfRequests.Kept;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Adopting a place, and what a leader changes about the rota.
@Component
class AdoptionRequests implements ValidRequests.Chapter {
  private static final String ADOPT = "/places/{id}/adopt";
  private static final String ADOPTION = "/care/adoptions/{id}";

  private final Prepared prepared;
  private final CareOfRequests places;
  private final Visitors visitors;
  private final CityClock clock;
  private final JdbcClient jdbc;

  AdoptionRequests(
      Prepared prepared,
      CareOfRequests places,
      Visitors visitors,
      CityClock clock,
      JdbcClient jdbc) {
    this.prepared = prepared;
    this.places = places;
    this.visitors = visitors;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(ADOPT, this::form);
    requests.post(ADOPT, this::asking);
    requests.get(
        ADOPTION,
        () -> {
          var kept = places.kept();
          return Valid.by(visitors.signedIn(kept.group().leader()), kept.wish().id());
        });
    requests.post(ADOPTION + "/rota", this::order);
    requests.post(ADOPTION + "/away", this::away);
    requests.post(ADOPTION + "/swap", this::swap);
    requests.post(
        ADOPTION + "/end",
        () -> {
          var kept = places.kept();
          return Valid.as("leader", kept.unit(), kept.wish().id())
              .line("reason", "Nhóm chuyển sang chăm bờ sông", 500);
        });
    requests.post(
        ADOPTION + "/withdraw",
        () -> {
          var wish = places.asked();
          return Valid.as("leader", wish.unit(), wish.wish().id());
        });
  }

  private Valid form() {
    var wish = places.wish();
    return Valid.as("leader", wish.unit(), wish.wish().place()).anywhere(wish.unit().toString());
  }

  private Valid asking() {
    var wish = places.wish();
    var sister = places.group(1);
    return Valid.as("leader", prepared.ward(), wish.wish().place())
        .needs(Kind.NEW_ID, "id", Ids.next())
        .needs(Kind.CHOICE, "group", wish.unit())
        .needs(Kind.CHOICE, "rule", "weekly")
        .needs(Kind.CHOICE, "weekday", "sunday")
        .needs(Kind.CHOICE, "days-off", "move")
        .needs(Kind.TIME, "moment", "06:00")
        .needs(Kind.DAY, "since", clock.today())
        .lineIfGiven("bring", "Chổi, găng tay", 500)
        .may(Kind.NUMBER, "order-" + wish.person(0), 2)
        .may(Kind.NUMBER, "order-" + wish.person(1), 1)
        .line("duty-1", "Quét dọn", 160)
        .may(Kind.CHOICE, "duty-person-1", wish.person(1))
        .toldAt("duty")
        .needs(Kind.CHOICE, "successor", wish.person(2))
        .may(Kind.CHOICE, "sister", sister.id());
  }

  private Valid order() {
    var kept = places.kept();
    return Valid.as("leader", kept.unit(), kept.wish().id())
        .may(Kind.NUMBER, "order-" + kept.person(0), 2)
        .may(Kind.NUMBER, "order-" + kept.person(1), 1);
  }

  private Valid away() {
    var kept = places.kept();
    return Valid.as("leader", kept.unit(), kept.wish().id())
        .needs(Kind.CHOICE, "person", kept.person(1))
        .needs(Kind.DAY, "from", clock.today().plusDays(1))
        .needs(Kind.DAY, "to", clock.today().plusDays(9));
  }

  private Valid swap() {
    var kept = places.kept();
    return Valid.as("leader", kept.unit(), kept.wish().id())
        .needs(Kind.CHOICE, "one", turn(kept, 1))
        .needs(Kind.CHOICE, "other", turn(kept, 2));
  }

  private String turn(Kept kept, int days) {
    return jdbc.sql(
            "select id || '_' || assignee from care.turn where adoption = :id and day = :day")
        .param("id", kept.wish().id().value())
        .param("day", clock.today().plusDays(days))
        .query(String.class)
        .single();
  }
}
