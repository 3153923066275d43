package org.chungtay.outcome.periodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class ReportRequestsTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

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
    var fields = request(List.of("city"), "unit", true);
    var officer = visitors.as("officer", unit.id().value());
    assertThat(send(officer, fields)).isEqualTo(403);
    var youth = plans.unit("youth", "Mỹ Thượng");
    fields.set("units", youth.id().toString());
    assertThat(send(city, fields)).isEqualTo(422);
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
    assertThat(send(city, request(steps, returnTo, restarts))).isEqualTo(303);
  }

  private static int send(Visitor who, LinkedMultiValueMap<String, String> fields) {
    return who.client()
        .post()
        .uri("/report-requests")
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(fields)
        .exchange((_, answer) -> answer.getStatusCode().value());
  }

  private LinkedMultiValueMap<String, String> request(
      List<String> steps, String returnTo, boolean restarts) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.set("id", request.toString());
    fields.set("organization", unit.organization().toString());
    fields.set("title", "Báo cáo năm 2021");
    fields.set("first", FIRST.toString());
    fields.set("last", LAST.toString());
    fields.set("due", clock.today().plusDays(5).toString());
    fields.set("indicators", "roses-planted");
    fields.set("tolerance", "5");
    steps.forEach(step -> fields.add("steps", step));
    fields.set("returnTo", returnTo);
    if (restarts) {
      fields.set("restarts", "true");
    }
    fields.set("units", unit.id().toString());
    return fields;
  }

  private static int post(Visitor who, String path) {
    return who.post(path, Map.of()).status().value();
  }
}
