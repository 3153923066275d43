package org.chungtay.routes;

import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.routes.Field.Kind;
import org.chungtay.routes.Prepared.Made;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Planning, reporting, confirming.
@Component
class ActivityRequests implements ValidRequests.Chapter {
  private final Prepared prepared;
  private final Activities activities;
  private final CityClock clock;

  ActivityRequests(Prepared prepared, Activities activities, CityClock clock) {
    this.activities = activities;
    this.prepared = prepared;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    plan(requests);
    steps(requests);
    report(requests);
    decide(requests);
    looks(requests);
    series(requests);
    shares(requests);
  }

  private void series(ValidRequests requests) {
    requests.get("/activities/{id}/series", () -> officer(prepared.series().id()));
    requests.post(
        "/activities/{id}/series/call-off",
        () -> officer(prepared.series().id()).lines("reason", "Bão số 12", 1000).againIsAnother());
  }

  private void shares(ValidRequests requests) {
    requests.get("/activities/{id}/shares/change", () -> officer(prepared.draft().id()));
    requests.post(
        "/activities/{id}/shares/change",
        () ->
            officer(prepared.joint().id())
                .needs(Kind.CHOICE, "version", 1)
                .may(Kind.NUMBER, "part-youth", 40)
                .againIsAnother());
  }

  private void plan(ValidRequests requests) {
    // the units of a ward stand there for others too: they may be asked to host
    requests.get("/plan", () -> officer().anywhere(""));
    requests.get("/plan/map/{area}", () -> officer(prepared.area()).anywhere(""));
    requests.post("/plan", () -> planned(officer().needs(Kind.NEW_ID, "id", Ids.next())));
    requests.post("/activities/{id}/change", () -> changed(prepared.draft()));
    requests.post(
        "/postpone",
        () -> {
          var open = prepared.open();
          var starts = activities.find(open.id()).orElseThrow().startsAt();
          return officer()
              .needs(Kind.CHOICE, "activity", open.id())
              .often()
              .needs(Kind.CHOICE, "starts-" + open.id(), starts)
              .needs(Kind.NUMBER, "days", 7)
              .lines("reason", "Bão số 12", 1000);
        });
    requests.get("/postpone", () -> officer().anywhere(prepared.open().id().toString()));
    requests.post(
        "/activities/{id}/repeat",
        () ->
            officer(prepared.draft().id())
                .needs(Kind.CHOICE, "pattern", "weekly")
                .needs(Kind.DAY, "until", clock.today().plusDays(40)));
  }

  private Valid planned(Valid valid) {
    return valid
        .line("title", "Chủ nhật xanh bên hồ", 160)
        .linesIfGiven("description", "Nhặt rác quanh hồ", 4000)
        .lineIfGiven("bring", "Găng tay", 500)
        .needs(Kind.CHOICE, "unit", prepared.ward())
        .needs(Kind.DAY, "day", clock.today().plusDays(3))
        .needs(Kind.TIME, "starts", "06:30")
        .needs(Kind.TIME, "ends", "09:00")
        .may(Kind.NUMBER, "capacity", 40)
        .line("site-name", "Hồ Thủy Tiên", 160)
        .often()
        .needs(Kind.CHOICE, "site-area", prepared.area())
        .often()
        .may(Kind.COORDINATE, "site-latitude", "16.42")
        .often()
        .may(Kind.COORDINATE, "site-longitude", "107.57")
        .often()
        .toldAt("site-latitude")
        .may(Kind.NUMBER, "part-youth", 30);
  }

  private Valid changed(Made made) {
    return planned(officer(made.id()).needs(Kind.CHOICE, "version", 1)).againIsAnother();
  }

  private void steps(ValidRequests requests) {
    requests.post("/activities/{id}/open", () -> officer(prepared.draft().id()));
    requests.post("/activities/{id}/start", () -> leader(prepared.gathering().id()));
    requests.post(
        "/activities/{id}/cancel",
        () -> officer(prepared.open().id()).lines("reason", "Bão số 12", 1000));
    requests.post("/activities/{id}/shares", () -> answered(prepared.joint()));
  }

  /// The partner's officer answers.
  private Valid answered(Made made) {
    var theirs = made.shares().get(1).unit().value();
    return Valid.as("officer", theirs, made.id())
        .needs(Kind.CHOICE, "unit", theirs)
        .needs(Kind.CHOICE, "terms", 1)
        .needs(Kind.CHOICE, "answer", "decline")
        .lines("reason", "Hôm đó bận", 1000);
  }

  private void report(ValidRequests requests) {
    requests.get("/report", () -> leader().anywhere(prepared.ward().toString()));
    requests.post("/report", this::unplanned);
    requests.post(
        "/activities/{id}/report/results", () -> results(prepared.counted()).againIsLater());
    requests.post(
        "/activities/{id}/report/words",
        () ->
            leader(prepared.counted().id())
                .linesIfGiven("words", "Bà con rất vui", 4000)
                .againIsLater());
    requests.post(
        "/activities/{id}/report/photos",
        () ->
            leader(prepared.counted().id()).picture("photo", true, Pictures.any()).againIsLater());
    requests.post(
        "/activities/{id}/report/photos/remove",
        () -> leader(prepared.counted().id()).needs(Kind.CHOICE, "photo", "0".repeat(64)));
    requests.post("/activities/{id}/report/send", () -> leader(prepared.counted().id()));
  }

  private Valid unplanned() {
    return leader()
        .needs(Kind.NEW_ID, "id", Ids.next())
        .line("title", "Dọn kênh", 160)
        .may(Kind.FORGIVING, "another", "true")
        .needs(Kind.CHOICE, "unit", prepared.ward())
        .needs(Kind.CHOICE, "when", "day")
        .needs(Kind.DAY, "day", clock.today().minusDays(2))
        .may(Kind.NUMBER, "hours", 2)
        .lineIfGiven("place", "Kênh An Cựu", 160)
        .needs(Kind.CHOICE, "area", prepared.area())
        .toldAt("ward")
        .needs(Kind.NUMBER, "heads", 23)
        .may(Kind.NUMBER, "result-waste-bags", 40)
        .linesIfGiven("words", "Bà con rất vui", 4000)
        .picture("photo", false, Pictures.any());
  }

  private Valid results(Made made) {
    return leader(made.id()).may(Kind.NUMBER, "result-" + made.site() + "-waste-bags", 40);
  }

  private void decide(ValidRequests requests) {
    requests.post(
        "/activities/{id}/confirmation",
        () -> officer(prepared.reported().id()).needs(Kind.CHOICE, "revision", 1));
    requests.post(
        "/activities/{id}/return",
        () ->
            officer(prepared.reported().id())
                .needs(Kind.CHOICE, "revision", 1)
                .lines("reason", "Thiếu ảnh", 500));
    requests.post(
        "/activities/{id}/reopen",
        () -> officer(prepared.confirmed().id()).lines("reason", "Cân lại", 1000));
    requests.post("/api/v1/reports/{activity}/confirm", () -> json("{\"revision\":1}"));
    requests.post(
        "/api/v1/reports/{activity}/return",
        () -> json("{\"revision\":1,\"reason\":\"Thiếu ảnh\"}"));
    requests.post(
        "/workbench/confirm",
        () -> officer().needs(Kind.CHOICE, "chosen", prepared.reported().id() + ":1").anywhere(""));
  }

  private Valid json(String body) {
    return officer(prepared.reported().id()).needs(Kind.LINES, "body", body);
  }

  private void looks(ValidRequests requests) {
    for (var page : new String[] {"manage", "change", "repeat"}) {
      requests.get("/activities/{id}/" + page, () -> officer(prepared.draft().id()));
    }
    for (var page :
        new String[] {
          "report",
          "report/results",
          "report/words",
          "report/photos",
          "report/send",
          "scan",
          "checkin",
          "checkin/names",
          "sheet"
        }) {
      requests.get("/activities/{id}/" + page, () -> leader(prepared.counted().id()));
    }
    requests.get("/activities/{id}/shares", () -> officer(prepared.draft().id()));
    requests.get("/activities/{id}/confirmation", () -> officer(prepared.reported().id()));
    requests.get(
        "/activities/{id}/sites/{site}/code",
        () -> {
          var made = prepared.running();
          return leader(made.id(), made.site());
        });
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }

  private Valid leader(Object... variables) {
    UUID ward = prepared.ward();
    return Valid.as("leader", ward, variables);
  }
}
