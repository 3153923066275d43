package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.intake.IntakesForTests;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Lists on their way in.
@Component
class IntakeRequests implements ValidRequests.Chapter {
  private static final String LISTS = "/units/{id}/lists";
  private static final String LIST = "/lists/{id}";

  private final Prepared prepared;
  private final IntakesForTests lists;
  private final Visitors visitors;
  private final CityClock clock;

  IntakeRequests(Prepared prepared, IntakesForTests lists, Visitors visitors, CityClock clock) {
    this.prepared = prepared;
    this.lists = lists;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(LISTS, () -> officer(prepared.ward()));
    requests.post(
        LISTS,
        () ->
            officer(prepared.ward())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "kind", "members")
                .table("file", utf8("Họ và tên,SĐT\nHồ Thị Nở,\n")));
    for (var list : new String[] {"units", "groups", "officers", "contacts"}) {
      requests.get("/units/{id}/" + list + ".csv", () -> officer(prepared.ward()));
      requests.get("/units/{id}/" + list + ".xlsx", () -> officer(prepared.ward()));
    }
    requests.get(LIST, () -> officer(checked(one())));
    requests.get(LIST + "/refused.csv", () -> officer(checked(refused())));
    requests.get(LIST + "/refused.xlsx", () -> officer(checked(refused())));
    requests.post(LIST + "/columns", this::columns);
    requests.post(LIST + "/columns-again", () -> officer(checked(one())));
    requests.post(LIST + "/decide", () -> doubtful().needs(Kind.CHOICE, "choice", "NEW"));
    requests.post(LIST + "/reconsider", this::decided);
    requests.post(LIST + "/apply", () -> officer(checked(one())));
    requests.post(LIST + "/take-back", () -> officer(applied()));
    requests.post(LIST + "/discard", () -> officer(checked(one())));
    requests.post(LIST + "/agree", () -> administrator(proposed()));
    requests.post(LIST + "/send-back", () -> administrator(proposed()));
  }

  private Valid columns() {
    var sent = lists.sent(prepared.officer(), prepared.ward(), "members", one());
    return officer(sent)
        .needs(Kind.CHOICE, "column-0", "name")
        .may(Kind.CHOICE, "column-1", "phone")
        .may(Kind.DAY, "since", clock.today())
        .may(Kind.FORGIVING, "consent", "true")
        .may(Kind.FORGIVING, "words", visitors.words())
        .may(Kind.FORGIVING, "guardians", "true");
  }

  private Valid doubtful() {
    return officer(checked("Họ tên\nHồ Thị Một\nHồ Thị Một\n"))
        .needs(Kind.CHOICE, "line", 3)
        .may(Kind.FORGIVING, "all", "true");
  }

  private Valid decided() {
    var id = checked("Họ tên\nHồ Thị Một\nHồ Thị Một\n");
    lists.decide(prepared.officer(), id, 3, "LEAVE", false);
    return officer(id).needs(Kind.CHOICE, "line", 3);
  }

  private static String one() {
    return "Họ và tên,SĐT\nHồ Thị %s,\n".formatted("Nở".repeat(3));
  }

  private static String refused() {
    return "Họ và tên,SĐT\n=1+1,123\n";
  }

  private UUID checked(String csv) {
    return lists.checked(prepared.officer(), prepared.ward(), "members", csv);
  }

  private UUID applied() {
    var name = "Hồ Thị " + AttendanceRequests.phone();
    return lists.applied(prepared.officer(), prepared.ward(), "members", "Họ tên\n" + name + "\n");
  }

  private UUID proposed() {
    Actor first = visitors.as("administrator", prepared.ward()).actor();
    var phone = AttendanceRequests.phone();
    var _ =
        lists.applied(
            first, prepared.ward(), "members", "Họ tên,SĐT\nHồ Thị Cán,%s\n".formatted(phone));
    var csv =
        "Họ tên,SĐT,Quyền,Ngày cuối\nHồ Thị Cán,%s,Cán bộ,%s\n"
            .formatted(phone, clock.today().plusDays(30));
    var id = lists.checked(first, prepared.ward(), "officers", csv);
    lists.apply(first, id);
    return id;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Valid officer(UUID variable) {
    return Valid.as("officer", prepared.ward(), variable);
  }

  private Valid administrator(UUID variable) {
    return Valid.as("administrator", prepared.ward(), variable);
  }
}
