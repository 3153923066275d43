package org.chungtay.routes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// What the women of the city ask their unit in Thủy Xuân for, in each state that it passes.
@Component
class UnitReportRequests implements ValidRequests.Chapter {
  private static final String REQUESTS = "/report-requests";
  private static final String REPORT = "/unit-reports/{request}/{unit}";
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private final Prepared prepared;
  private final Organizations organizations;
  private final Visitors visitors;
  private final CityClock clock;

  UnitReportRequests(
      Prepared prepared, Organizations organizations, Visitors visitors, CityClock clock) {
    this.prepared = prepared;
    this.organizations = organizations;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(REQUESTS, () -> keeper().anywhere("Đợt của phụ nữ"));
    requests.get(REQUESTS + "/new", () -> keeper().anywhere(""));
    requests.post(REQUESTS, () -> asking(keeper().needs(Kind.NEW_ID, "id", Ids.next())));
    requests.get(REQUESTS + "/{id}", () -> keeper(opened()));
    requests.post(REQUESTS + "/{id}/remind", () -> keeper(opened()));
    requests.get(REQUESTS + "/{id}/units.csv", () -> keeper(opened()));
    requests.get(REQUESTS + "/{id}/units.xlsx", () -> keeper(opened()));
    requests.get("/unit-reports", () -> officer().anywhere("Đợt của phụ nữ"));
    requests.get(REPORT, () -> officer(opened(), prepared.ward()));
    requests.post(REPORT, () -> filled(officer(opened(), prepared.ward())));
    requests.post(
        REPORT + "/approve",
        () -> keeper(handedIn(), prepared.ward()).needs(Kind.CHOICE, "revision", 2));
    requests.post(
        REPORT + "/return",
        () ->
            keeper(handedIn(), prepared.ward())
                .needs(Kind.CHOICE, "revision", 2)
                .line("reason", "Ghi rõ nguồn", 1000));
    requests.post(
        REPORT + "/reopen", () -> keeper(locked(), prepared.ward()).line("why", "Đếm thiếu", 1000));
  }

  private Valid keeper(Object... variables) {
    return Valid.as("officer", cityUnit(), variables);
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", prepared.ward(), variables);
  }

  private UUID women() {
    return organizations.byCode("women").orElseThrow().id().value();
  }

  private UUID cityUnit() {
    var women = organizations.byCode("women").orElseThrow().id();
    return organizations.cityUnit(women).id().value();
  }

  private Valid asking(Valid valid) {
    return valid
        .needs(Kind.CHOICE, "organization", women())
        .line("title", "Đợt của phụ nữ", 200)
        .needs(Kind.DAY, "first", FIRST)
        .needs(Kind.DAY, "last", FIRST.plusDays(90))
        .needs(Kind.DAY, "due", clock.today().plusDays(9))
        .needs(Kind.CHOICE, "indicators", "waste-bags")
        .often()
        .may(Kind.NUMBER, "tolerance", "5")
        .needs(Kind.CHOICE, "steps", "city")
        .often()
        .needs(Kind.CHOICE, "returnTo", "unit")
        .may(Kind.FORGIVING, "restarts", "true")
        .needs(Kind.CHOICE, "units", prepared.ward())
        .often();
  }

  /// Declared as evidenced: nothing is in the book of that year.
  private static Valid filled(Valid valid) {
    return valid
        .needs(Kind.CHOICE, "revision", 1)
        .needs(Kind.NUMBER, "declared-waste-bags", "0")
        .lineIfGiven("note-waste-bags", "Không có hoạt động", 500)
        .linesIfGiven("words", "Quý này mưa lụt", 2000);
  }

  private UUID opened() {
    var id = Ids.next();
    var fields =
        Map.of(
            "id", id.toString(),
            "organization", women().toString(),
            "title", "Đợt của phụ nữ",
            "first", FIRST.toString(),
            "last", FIRST.plusDays(90).toString(),
            "due", clock.today().plusDays(9).toString(),
            "indicators", "waste-bags",
            "steps", "city",
            "returnTo", "unit",
            "units", prepared.ward().toString());
    var _ = administrator().post(REQUESTS, fields);
    return id;
  }

  private UUID handedIn() {
    var id = opened();
    var fields = Map.of("revision", "1", "declared-waste-bags", "0");
    var writer = visitors.as("officer", prepared.ward());
    var _ = writer.post("/unit-reports/" + id + "/" + prepared.ward(), fields);
    return id;
  }

  private UUID locked() {
    var id = handedIn();
    var address = "/unit-reports/" + id + "/" + prepared.ward() + "/approve";
    var _ = administrator().post(address, Map.of("revision", "2"));
    return id;
  }

  private Visitor administrator() {
    return visitors.as("administrator", Access.INSTALLATION);
  }
}
