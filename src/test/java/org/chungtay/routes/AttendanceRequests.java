package org.chungtay.routes;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chungtay.activity.attend.PhotographedSheet;
import org.chungtay.activity.attend.SiteCodesForTests;
import org.chungtay.identity.Consents;
import org.chungtay.routes.Field.Kind;
import org.chungtay.routes.Prepared.Coming;
import org.chungtay.routes.Prepared.Made;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Joining, coming, being there.
@Component
class AttendanceRequests implements ValidRequests.Chapter {
  private static final AtomicInteger PHONES = new AtomicInteger();

  private final Prepared prepared;
  private final SiteCodesForTests codes;
  private final Visitors visitors;

  AttendanceRequests(Prepared prepared, SiteCodesForTests codes, Visitors visitors) {
    this.prepared = prepared;
    this.codes = codes;
    this.visitors = visitors;
  }

  static String phone() {
    return "0977" + String.format(Locale.ROOT, "%06d", PHONES.incrementAndGet());
  }

  @Override
  public void write(ValidRequests requests) {
    join(requests);
    bySite(requests);
    lists(requests);
    delegations(requests);
    members(requests);
    pictures(requests);
    requests.post("/api/v1/activities/{id}/checkins", this::atTheGate);
  }

  private void join(ValidRequests requests) {
    requests.post(
        "/activities/{id}/join",
        () -> newcomer(Valid.by(visitors.anonymous(), prepared.open().id())));
    requests.post(
        "/activities/{id}/join/me", () -> Valid.by(visitors.signedIn(), prepared.open().id()));
    Supplier<Coming> coming = () -> prepared.coming(prepared.open());
    requests.post("/t/{token}/leave", () -> byTicket(coming.get()));
    requests.post("/t/{token}/return", () -> byTicket(coming.get()));
    requests.post("/t/{token}/check-out", () -> byTicket(prepared.there()));
    var consents = "/t/{token}/consents/{purpose}/";
    requests.post(
        consents + "give",
        () -> byTicket(coming.get(), Consents.NAME).needs(Kind.CHOICE, "version", 1));
    requests.post(consents + "withdraw", () -> byTicket(coming.get(), Consents.NAME));
  }

  private Valid newcomer(Valid valid) {
    return valid
        .line("name", "Nguyễn Thị Mới", 100)
        .needs(Kind.PHONE, "phone", phone())
        .needs(Kind.TICK, "consent", "true")
        .needs(Kind.CHOICE, "words", visitors.words())
        .may(Kind.NUMBER, "born", 2012)
        .needs(Kind.TICK, "guardian-consent", "true")
        .line("guardian", "Nguyễn Văn Cha", 100)
        .may(Kind.PHONE, "guardian-phone", phone())
        .againIsLater();
  }

  /// Nobody else is called so.
  private static String letters() {
    var letters = new StringBuilder();
    Ids.next()
        .toString()
        .substring(24)
        .chars()
        .forEach(one -> letters.append((char) ('a' + one % 26)));
    return letters.toString();
  }

  private Valid byTicket(Coming coming) {
    return Valid.by(visitors.anonymous(), coming.token());
  }

  private Valid byTicket(Coming coming, String purpose) {
    return Valid.by(visitors.anonymous(), coming.token(), purpose);
  }

  private void bySite(ValidRequests requests) {
    requests.post(
        "/c/{code}/tickets",
        () -> {
          var coming = prepared.coming(prepared.running());
          return scanned(Valid.by(visitors.anonymous(), code(coming.activity())), coming.activity())
              .needs(Kind.CHOICE, "ticket", coming.token())
              .often();
        });
    requests.post(
        "/c/{code}/me",
        () -> {
          var made = prepared.running();
          return scanned(Valid.by(visitors.signedIn(), code(made)), made);
        });
    requests.post(
        "/c/{code}/name",
        () -> {
          var made = prepared.running();
          return scanned(Valid.by(visitors.anonymous(), code(made)), made)
              .line("name", "Nguyễn Thị Vừa Tới", 100)
              .needs(Kind.PHONE, "phone", phone())
              .needs(Kind.TICK, "consent", "true")
              .needs(Kind.CHOICE, "words", visitors.words());
        });
  }

  private String code(Made made) {
    return codes.code(made.id(), made.site());
  }

  private Valid scanned(Valid valid, Made made) {
    return valid.needs(Kind.CHOICE, "proof", codes.proof(made.id(), made.site()));
  }

  private void lists(ValidRequests requests) {
    requests.post(
        "/activities/{id}/scan",
        () -> {
          var coming = prepared.coming(prepared.running());
          return leader(coming.activity()).needs(Kind.CHOICE, "number", coming.token());
        });
    requests.post("/activities/{id}/checkin/tick", () -> tick(prepared.coming(prepared.running())));
    requests.post(
        "/activities/{id}/checkin/untick",
        () -> {
          var there = prepared.there();
          return leader(there.activity()).needs(Kind.NEW_ID, "registration", there.id());
        });
    requests.post(
        "/activities/{id}/checkin/walk-in",
        () ->
            leader(prepared.running())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("name", "Trần Thị Ghé Qua " + letters(), 100)
                .may(Kind.PHONE, "phone", phone())
                .needs(Kind.TICK, "consent", "true"));
    requests.post(
        "/activities/{id}/checkin/names",
        () ->
            leader(prepared.running())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .may(Kind.FORGIVING, "names", "Lê Thị Một"));
  }

  private void members(ValidRequests requests) {
    requests.post(
        "/activities/{id}/checkin/member",
        () -> leader(prepared.running()).needs(Kind.CHOICE, "person", prepared.member().person()));
  }

  /// The paper that was photographed, and the camera's pictures.
  private void pictures(ValidRequests requests) {
    requests.post(
        "/activities/{id}/checkin/sheets",
        () -> leader(prepared.running()).picture("sheet", true, Pictures.any()).againIsLater());
    requests.post(
        "/activities/{id}/checkin/sheets/remove",
        () -> leader(prepared.running()).needs(Kind.CHOICE, "photo", "0".repeat(64)));
    requests.get("/sheets", () -> Valid.as("leader", prepared.ward()).anywhere(""));
    requests.post(
        "/sheets",
        () -> {
          var made = prepared.running();
          return Valid.as("leader", prepared.ward())
              .picture("sheet", true, PhotographedSheet.of(made.id(), made.site()))
              .anywhere(made.id().toString())
              .againIsLater();
        });
    requests.post("/activities/{id}/scan/frame", () -> leader(prepared.running()));
  }

  private Valid tick(Coming coming) {
    return leader(coming.activity())
        .needs(Kind.CHOICE, "registration", coming.id())
        .needs(Kind.FORGIVING, "at", coming.activity().site());
  }

  private void delegations(ValidRequests requests) {
    requests.post(
        "/activities/{id}/checkin/delegation",
        () ->
            leader(prepared.running())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("delegation", "Trường Quốc Học", 160)
                .needs(Kind.NUMBER, "heads", 30));
    for (var change : new String[] {"remove", "restore"}) {
      requests.post(
          "/activities/{id}/checkin/delegation/" + change,
          () -> {
            var made = prepared.running();
            return leader(made).needs(Kind.CHOICE, "one", prepared.delegation(made));
          });
    }
  }

  private Valid atTheGate() {
    var coming = prepared.coming(prepared.running());
    return leader(coming.activity())
        .needs(
            Kind.LINES,
            "body",
            "{\"tickets\":[\"%s\"],\"site\":\"%s\"}"
                .formatted(coming.token(), coming.activity().site()));
  }

  private Valid leader(Made made) {
    return Valid.as("leader", prepared.ward(), made.id());
  }
}
