package org.chungtay.outcome.periodic;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ReportRequestsTest {

  @Autowired Reminders reminders;
  @Autowired ReportRequestRows requestRows;
  @Autowired Organizations organizations;
  @Autowired PlansForTests plans;
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
  void onlyAnOfficerForTheCityAsksAndOnlyItsOwnUnits() {
    var fields = asked().fields(List.of("city"), "unit", true);
    var officer = visitors.as("officer", unit.id().value());
    assertThat(AskedReport.send(officer, fields)).isEqualTo(403);
    var youth = plans.unit("youth", "Mỹ Thượng");
    fields.set("units", youth.id().toString());
    assertThat(AskedReport.send(city, fields)).isEqualTo(422);
    assertThat(requestRows.find(request)).isEmpty();
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
