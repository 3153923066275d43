package org.chungtay.outcome.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.PeriodicReporting;
import org.chungtay.outcome.PeriodicReporting.Said;
import org.chungtay.outcome.UnitReports;
import org.chungtay.outcome.UnitReports.Kind;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SeparateProductTest
class ReportRequestsTest {

  @Autowired Reminders reminders;
  @Autowired ReportRequestRows requestRows;
  @Autowired Organizations organizations;
  @Autowired UnitReports waiting;
  @Autowired PeriodicReporting reporting;
  @Autowired UnitReportRows rows;
  @Autowired PlansForTests plans;
  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Outbox outbox;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  final UUID request = Ids.next();
  private Unit unit;
  private Visitor city;

  @BeforeEach
  void theWomenOfAWardAndOfTheCity() {
    unit = plans.unit("women", "Mỹ Thượng");
    city = visitors.as("officer", cityUnit("women"));
  }

  @Test
  void silentUnitsAreRemindedOnceADayAndOnlyWhoAgreed() {
    open(List.of("city"), "unit", true);
    officerWithPhone("0999177001", true);
    officerWithPhone("0999177002", false);
    assertThat(post(city, "/report-requests/" + request + "/remind")).isEqualTo(303);
    reminders.remind(requestRows.find(request).orElseThrow());
    assertThat(told("0999177001")).hasSize(1).first().asString().contains("Báo cáo năm 2021");
    assertThat(told("0999177002")).isEmpty();
    assertThat(city.get("/report-requests/" + request + "?standing=silent").body())
        .contains("Mỹ Thượng");
  }

  @Test
  void theTableShowsOnlyUnitsThatStandAsWasAsked() {
    open(List.of("city"), "unit", true);
    var table = "/report-requests/" + request + "?standing=";
    var line = "href=\"" + UnitReport.address(request, unit.id());
    assertThat(city.get(table + "silent").body()).contains(line);
    assertThat(city.get(table + "locked").body()).doesNotContain(line);
    assertThat(city.get(table + "locked&order=gap").body()).contains("value=\"gap\" selected");
  }

  @Test
  void onlyAnOfficerForTheCityAsksAndOnlyItsOwnUnits() {
    var fields = asked().fields(List.of("city"), "unit", true);
    var officer = visitors.as("officer", unit.id().value());
    assertThat(AskedReport.send(officer, fields)).isEqualTo(403);
    var youth = plans.unit("youth", "Mỹ Thượng");
    fields.set("units", youth.id().toString());
    assertThat(AskedReport.send(city, fields)).isEqualTo(422);
    assertThat(requestRows.find(request)).isEmpty();
  }

  @Test
  void theFileHasTheUnitsByName() {
    var wards = List.of("Thuận An", "Đan Điền", "Vỹ Dạ", "Dương Nỗ", "An Cựu", "Hóa Châu");
    var fields = asked().fields(List.of("city"), "unit", true);
    fields.remove("units");
    wards.forEach(ward -> fields.add("units", plans.unit("women", ward).id().toString()));
    assertThat(AskedReport.send(city, fields)).isEqualTo(303);
    var file = city.follow("/report-requests/" + request + "/units.csv").body();
    assertThat(wards.stream().sorted(Comparator.comparingInt(file::indexOf)))
        .as("wards before communes")
        .containsExactly("An Cựu", "Dương Nỗ", "Hóa Châu", "Thuận An", "Vỹ Dạ", "Đan Điền");
  }

  @Test
  void whoGoesOnForAFormerUnitFindsItsReportAndIsReminded() {
    var today = clock.today();
    var stranger = visitors.as("officer", unit.id().value());
    var ward = reorganizations.ward("Báo Cũ");
    units.openIn(ward, "Báo Cũ");
    unit = units.unit("women", ward);
    var officer = visitors.as("officer", unit.id().value());
    open(List.of("city"), "unit", true);
    assertThat(kinds(officer)).containsExactly(Kind.TO_FILL);
    var merged = reorganizations.ward("Báo Mới", today);
    var _ = reorganizations.happen(today, Map.of(ward, Became.one(merged)));
    var former = unit;
    unit = units.successor(former);
    officerWithPhone("0999177003", true);
    var heir = visitors.as("officer", unit.id().value());
    unit = former;
    assertThat(kinds(heir)).containsExactly(Kind.TO_FILL);
    assertThat(kinds(stranger)).as("of another ward").isEmpty();
    reminders.remind(requestRows.find(request).orElseThrow());
    assertThat(told("0999177003")).hasSize(1);
  }

  @Test
  void whatIsHandedInWithoutAFormIsHeldToTheSame() {
    open(List.of("city"), "unit", true);
    var officer = visitors.as("officer", unit.id().value()).actor();
    assertThatThrownBy(() -> reporting.handIn(officer, request, unit.id(), Map.of()))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(refused -> refused.fields().getFirst().code())
        .isEqualTo("needed");
    var far = Map.of("roses-planted", new Said(new BigDecimal("900000"), ""));
    assertThatThrownBy(() -> reporting.handIn(officer, request, unit.id(), far))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(refused -> refused.fields().getFirst().code())
        .isEqualTo("say-why-it-differs");
    var why = Map.of("roses-planted", new Said(new BigDecimal("900000"), "Đếm cả vườn ươm"));
    reporting.handIn(officer, request, unit.id(), why);
    assertThat(state()).isEqualTo(UnitReport.State.SUBMITTED);
    reporting.approve(city.actor(), request, unit.id());
    assertThat(state()).isEqualTo(UnitReport.State.LOCKED);
  }

  private UnitReport.State state() {
    return rows.newest(request, unit.id()).orElseThrow().state();
  }

  private List<Kind> kinds(Visitor who) {
    return waiting.waitingFor(who.actor()).stream()
        .filter(one -> one.address().equals("/unit-reports/" + request + "/" + unit.id()))
        .map(UnitReports.Waiting::kind)
        .toList();
  }

  private void officerWithPhone(String phone, boolean agrees) {
    var id = PersonId.next();
    var _ = people.register(NewPerson.adult(id, "Lê Thị Cán Bộ", Phone.parse(phone)));
    if (agrees) {
      consents.give(id, Consents.CONTACT, "form");
    }
    visitors.grant(id, "officer", unit.id().value(), clock.today(), clock.today().plusDays(3));
  }

  private List<String> told(String phone) {
    return outbox.waiting(100_000).stream()
        .filter(one -> one.to().equals(phone))
        .map(Outbox.Outgoing::text)
        .toList();
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

  private static int post(Visitor who, String path) {
    return who.post(path, Map.of()).status().value();
  }
}
