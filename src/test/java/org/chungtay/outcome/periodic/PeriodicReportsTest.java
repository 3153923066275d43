package org.chungtay.outcome.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.UnitReports;
import org.chungtay.outcome.UnitReports.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PeriodicReportsTest {

  @Autowired Outcomes outcomes;
  @Autowired UnitReports waiting;
  @Autowired UnitReportRows rows;
  @Autowired Organizations organizations;
  @Autowired PlansForTests plans;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  final UUID request = Ids.next();
  private Unit unit;
  private Visitor city;
  private Visitor writer;
  private Visitor second;

  @BeforeEach
  void theWomenOfAWardAndOfTheCity() {
    unit = plans.unit("women", "Thuận An");
    city = visitors.as("officer", cityUnit("women"));
    writer = visitors.as("officer", unit.id().value());
    second = visitors.as("officer", unit.id().value());
  }

  @Test
  void aUnitFillsIsSentBackMendsAndIsLocked() {
    var before = evidenced();
    posted("30");
    open(List.of("unit", "city"), "unit", true);
    assertThat(kinds(writer)).containsExactly(Kind.TO_FILL);
    var form = writer.get(address() + "?lang=en").body();
    assertThat(form).contains("value=\"" + before.add(new BigDecimal("30")).toPlainString());
    assertThat(submit(writer, "45", "").status().value()).as("apart without a note").isEqualTo(422);
    assertThat(submit(writer, "", "").status().value()).as("nothing declared").isEqualTo(422);
    assertThat(submit(writer, "45", "Gồm cả phần chưa kịp xác nhận").status().value())
        .isEqualTo(303);
    assertThat(approve(writer)).as("their own").isEqualTo(403);
    assertThat(approve(city)).as("not the step yet, though above").isEqualTo(303);
    var boss = visitors.as("officer", cityUnit("women"));
    assertThat(kinds(boss)).contains(Kind.TO_APPROVE);
    assertThat(approve(city)).as("approved a step before").isEqualTo(403);
    assertThat(sendBack(boss, "Ghi rõ nguồn")).isEqualTo(303);
    assertThat(kinds(writer)).containsExactly(Kind.RETURNED);
    assertThat(writer.get(address()).body()).contains("Ghi rõ nguồn");
    var _ = submit(writer, "45", "Theo sổ của chi hội");
    assertThat(report().step()).as("begins anew").isZero();
    assertThat(approve(second)).isEqualTo(303);
    assertThat(approve(city)).isEqualTo(303);
    assertThat(report().state()).isEqualTo(UnitReport.State.LOCKED);
    assertThat(submit(writer, "46", "x").status().value()).isEqualTo(409);
    assertThat(kinds(writer)).isEmpty();
    assertThat(city.get("/report-requests/" + request + "?lang=en&order=gap").body())
        .contains("Thuận An")
        .contains("Theo sổ của chi hội")
        .contains("Locked");
    assertThat(city.follow("/report-requests/" + request + "/units.csv?lang=en").body())
        .contains("Thuận An")
        .contains("Theo sổ của chi hội");
  }

  @Test
  void whatIsLockedStaysInTheDatabaseAndIsCorrectedByAFurtherVersion() {
    open(List.of("city"), "unit", true);
    var _ = submit(writer, "3", "Ước tính");
    assertThat(approve(city)).isEqualTo(303);
    for (var change :
        List.of(
            "update outcome.unit_report set words = 'x' where request = :id",
            "delete from outcome.unit_report where request = :id",
            "update outcome.unit_report_line set declared = 9 where request = :id",
            "delete from outcome.unit_report_line where request = :id",
            "delete from outcome.unit_report_event where request = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", request).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(post(writer, "/reopen", Map.of("why", "Đếm thiếu")).status().value()).isEqualTo(403);
    assertThat(post(city, "/reopen", Map.of("why", "Đếm thiếu")).status().value()).isEqualTo(303);
    assertThat(report().version()).isEqualTo(2);
    assertThat(report().line("roses-planted").orElseThrow().declared().orElseThrow())
        .isEqualByComparingTo("3");
    var _ = submit(writer, "4", "Đã đếm lại");
    assertThat(approve(city)).isEqualTo(303);
    assertThat(report().state()).isEqualTo(UnitReport.State.LOCKED);
  }

  @Test
  void approvalGoesOnWhereItWasSentBackIfTheRequestSaysSo() {
    open(List.of("unit", "city"), "unit", false);
    var _ = submit(writer, "3", "Ước tính");
    var _ = approve(second);
    assertThat(sendBack(city, "Xem lại")).isEqualTo(303);
    assertThat(report().state()).isEqualTo(UnitReport.State.DRAFT);
    var _ = submit(writer, "2", "Đã xem lại");
    assertThat(report().step()).as("the unit's own step is behind it").isEqualTo(1);
    assertThat(approve(city)).isEqualTo(303);
    assertThat(report().state()).isEqualTo(UnitReport.State.LOCKED);
  }

  @Test
  void whoRewritesWhatTheyApprovedLeavesThatStepToAnother() {
    open(List.of("unit", "city"), "unit", false);
    var _ = submit(writer, "3", "Ước tính");
    var _ = approve(second);
    assertThat(sendBack(city, "Xem lại")).isEqualTo(303);
    var _ = submit(second, "2", "Đã xem lại");
    assertThat(report().step()).as("the unit's step is open again").isZero();
    assertThat(approve(writer)).isEqualTo(403);
    assertThat(approve(second)).isEqualTo(403);
    assertThat(approve(visitors.as("officer", unit.id().value()))).isEqualTo(303);
    assertThat(approve(city)).isEqualTo(303);
    assertThat(report().approvedBy()).as("one for each step").hasSize(2);
  }

  @Test
  void aReturnGoesOneStepBackIfTheRequestSaysSo() {
    open(List.of("unit", "city", "front"), "step-back", true);
    var _ = submit(writer, "3", "Ước tính");
    var _ = approve(second);
    var _ = approve(city);
    var front = visitors.as("officer", cityUnit("front"));
    var everywhere = visitors.as("administrator", Access.INSTALLATION);
    var read = report().revision();
    assertThat(sendBack(everywhere, "Hỏi lại Hội")).isEqualTo(303);
    assertThat(sendBack(everywhere, "Hỏi lại Hội", read)).as("sent twice").isEqualTo(409);
    assertThat(report().state()).isEqualTo(UnitReport.State.SUBMITTED);
    assertThat(report().step()).isEqualTo(1);
    assertThat(approve(city)).as("decides anew").isEqualTo(303);
    assertThat(approve(front)).isEqualTo(303);
    assertThat(report().state()).isEqualTo(UnitReport.State.LOCKED);
  }

  @Test
  void aDraftIsKeptAndTwoWhoWriteAtOnceAreToldSo() {
    open(List.of("city"), "unit", true);
    assertThat(write(writer, "save", 1, "", "").status().value()).isEqualTo(303);
    assertThat(report().state()).isEqualTo(UnitReport.State.DRAFT);
    assertThat(write(second, "save", 1, "7", "").status().value()).as("read before").isEqualTo(409);
    assertThat(write(second, "save", 2, "7", "").status().value()).isEqualTo(303);
    assertThat(writer.get(address()).body()).contains("value=\"7\"");
    assertThat(approve(city)).as("was not handed in").isEqualTo(409);
  }

  @Test
  void theDatabaseHoldsThatNobodyApprovesWhatTheyWrote() {
    open(List.of("city"), "unit", true);
    var _ = submit(writer, "3", "Ước tính");
    assertThatThrownBy(() ->
            jdbc.sql("update outcome.unit_report set approved_by = written_by where request = :id")
                .param("id", request)
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  /// Past form and door: typed straight into the tables.
  @Test
  void theDatabaseHoldsThatWhateverIsHandedInIsNamedAndExplained() {
    var known = evidenced();
    open(List.of("city"), "unit", true);
    var handIn =
        "update outcome.unit_report set state = 'SUBMITTED', written_by = array[gen_random_uuid()] where request = :id";
    assertThatThrownBy(() -> sql(handIn)).hasMessageContaining("roses-planted refused");
    var far = known.multiply(BigDecimal.TWO).add(BigDecimal.TEN);
    for (var line : List.of("null, %s, 'Chưa đếm'", "%2$s, null, 'Chưa so'", "%2$s, %1$s, ' '")) {
      sql(
          "insert into outcome.unit_report_line (request, unit, version, indicator, declared, evidenced, note) select request, unit, version, 'roses-planted', %s from outcome.unit_report where request = :id on conflict (request, unit, version, indicator) do update set declared = excluded.declared, evidenced = excluded.evidenced, note = excluded.note"
              .formatted(line.formatted(known, far)));
      assertThatThrownBy(() -> sql(handIn))
          .as(line)
          .hasMessageContaining("and why where evidence differs");
    }
    sql("update outcome.unit_report_line set note = 'Đếm cả vườn ươm' where request = :id");
    sql(handIn);
    assertThatThrownBy(
            () -> sql("update outcome.unit_report_line set note = '' where request = :id"))
        .as("what was handed in stays")
        .isInstanceOf(DataAccessException.class);
  }

  private void sql(String statement) {
    jdbc.sql(statement).param("id", request).update();
  }

  private BigDecimal evidenced() {
    return outcomes
        .ofUnits(List.of(unit.id()), List.of("roses-planted"), AskedReport.FIRST, AskedReport.LAST)
        .stream()
        .map(one -> one.figure().total())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private void posted(String roses) {
    var whole = new Share(unit.organization(), unit.id(), BigDecimal.ONE);
    claims.posted("roses-planted", roses, unit.area(), AskedReport.LAST, whole);
  }

  private UUID cityUnit(String organization) {
    var one = organizations.byCode(organization).orElseThrow();
    return organizations.cityUnit(one.id()).id().value();
  }

  private void open(List<String> steps, String returnTo, boolean restarts) {
    assertThat(asked().send(city, steps, returnTo, restarts)).isEqualTo(303);
  }

  private AskedReport asked() {
    return new AskedReport(request, unit, clock.today().plusDays(5));
  }

  private String address() {
    return "/unit-reports/" + request + "/" + unit.id();
  }

  private Visitor.Answer submit(Visitor who, String declared, String note) {
    return write(who, "submit", report().revision(), declared, note);
  }

  private Visitor.Answer write(
      Visitor who, String deed, int revision, String declared, String note) {
    var fields = new HashMap<String, String>();
    fields.put("deed", deed);
    fields.put("revision", Integer.toString(revision));
    fields.put("declared-roses-planted", declared);
    fields.put("note-roses-planted", note);
    return who.post(address(), fields);
  }

  private int approve(Visitor who) {
    var fields = Map.of("revision", Integer.toString(report().revision()));
    return who.post(address() + "/approve", fields).status().value();
  }

  private int sendBack(Visitor who, String reason) {
    return sendBack(who, reason, report().revision());
  }

  private int sendBack(Visitor who, String reason, int revision) {
    var fields = Map.of("reason", reason, "revision", Integer.toString(revision));
    return post(who, "/return", fields).status().value();
  }

  private Visitor.Answer post(Visitor who, String deed, Map<String, String> fields) {
    return who.post(address() + deed, fields);
  }

  private UnitReport report() {
    return rows.newest(request, unit.id()).orElseThrow();
  }

  private List<Kind> kinds(Visitor who) {
    return waiting.waitingFor(who.actor()).stream()
        .filter(one -> one.address().equals(address()))
        .map(UnitReports.Waiting::kind)
        .toList();
  }
}
