package org.chungtay.activity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.State;
import org.chungtay.identity.Access;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ProductTest
class PlanPagesTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Territory territory;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Visitor officer;

  @BeforeEach
  void anOfficer() {
    officer = visitors.signedIn(plans.someone("officer", "women", WARD));
  }

  @Test
  void aFormSentTwiceAnnouncesOneActivityOnce() {
    var form = form(Ids.next().toString());
    form.add("open", "true");
    var first = send(officer, "/plan", form);
    var second = send(officer, "/plan", form);
    assertThat(first.status().value()).as(first.body()).isEqualTo(303);
    assertThat(second.location()).isEqualTo(first.location()).contains("activity.notice.opened");
    var id = ActivityId.of(String.valueOf(form.getFirst("id")));
    assertThat(planning.get(officer.actor(), id).state()).isEqualTo(State.OPEN);
  }

  @Test
  void aSecondTapOnAnnounceChangesNothing() {
    var plan = plans.in(WARD).tomorrow();
    var _ = planning.plan(officer.actor(), plan);
    var address = "/activities/" + plan.id() + "/open";
    assertThat(officer.post(address, Map.of()).status().value()).isEqualTo(303);
    assertThat(officer.post(address, Map.of()).status().value()).isEqualTo(303);
    assertThat(planning.get(officer.actor(), plan.id()).state()).isEqualTo(State.OPEN);
  }

  @Test
  void whatCannotBeAnnouncedIsNotLeftBehindAsADraft() {
    var form = form(Ids.next().toString());
    form.add("open", "true");
    form.set("site-area", plans.ward("Kim Long").id().toString());
    var answer = send(officer, "/plan?lang=en", form);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body())
        .contains("lies outside the leading unit’s area", "Chủ nhật xanh quanh hồ");
    var id = ActivityId.of(String.valueOf(form.getFirst("id")));
    assertThat(officer.get("/activities/" + id + "/manage").status().value()).isEqualTo(404);
  }

  @Test
  void aChangeThroughThePageKeepsTheHostTheSitesAndTheirResidentialGroup() {
    var group =
        territory.addResidentialGroup(
            AreaId.next(), plans.ward(WARD).id(), "Tổ dân phố", "Sửa " + Ids.next(), clock.today());
    var host = plans.unit("youth", WARD);
    var plan = PlanCopies.alsoIn(PlanCopies.hosted(plans.in(WARD).tomorrow(), host.id()), group);
    var _ = planning.plan(officer.actor(), plan);
    var page = officer.get("/activities/" + plan.id() + "/change?lang=en").body();
    assertThat(page).contains(host.name(), group.fullName());
    var form = form(plan.id().toString());
    form.set("version", "1");
    form.set("host", selected(page, "host"));
    form.set("title", "Sửa tên thôi");
    form.put("site-id", plan.sites().stream().map(site -> site.id().toString()).toList());
    form.put("site-name", plan.sites().stream().map(site -> site.name()).toList());
    form.put("site-area", List.of(plans.ward(WARD).id().toString(), group.id().toString()));
    var answer = send(officer, "/activities/" + plan.id() + "/change", form);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
    var changed = planning.get(officer.actor(), plan.id());
    assertThat(changed.title()).isEqualTo("Sửa tên thôi");
    assertThat(changed.hostUnit()).isEqualTo(host.id());
    assertThat(changed.sites()).isEqualTo(plan.sites());
    assertThat(selected(page, "site-area-1")).isEqualTo(group.id().toString());
  }

  @Test
  void aLeaderOfTheHostOpensTheOrganisersPageAndAnotherWardsDoesNot() {
    var plan = PlanCopies.hosted(plans.in(WARD).tomorrow(), plans.unit("youth", WARD).id());
    var _ = planning.plan(officer.actor(), plan);
    var address = "/activities/" + plan.id() + "/manage";
    var host = visitors.signedIn(plans.someone("leader", "youth", WARD));
    var stranger = visitors.signedIn(plans.someone("leader", "youth", "Kim Long"));
    assertThat(host.get(address).status().value()).isEqualTo(200);
    assertThat(stranger.get(address).status().value()).isEqualTo(403);
  }

  @Test
  void moreSitesAreAddedWithoutLosingWhatIsTyped() {
    var form = form(Ids.next().toString());
    form.add("more-sites", "true");
    var page = send(officer, "/plan", form);
    assertThat(page.status().value()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "Chủ nhật xanh quanh hồ",
            "value=\"Hồ Thủy Tiên\"",
            String.valueOf(form.getFirst("id")));
    assertThat(page.body().split("name=\"site-name\"", -1)).hasSizeGreaterThanOrEqualTo(7);
    assertThat(page.body()).doesNotContain("class=\"errors\"");
  }

  @Test
  void administratorsOfTheInstallationPlanForAnyUnit() {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var women = plans.unit("women", WARD);
    assertThat(administrator.get("/plan").body()).contains(women.id().toString());
    var form = form(Ids.next().toString());
    assertThat(send(administrator, "/plan", form).status().value()).isEqualTo(303);
    assertThat(administrator.get("/postpone").body()).contains("Chủ nhật xanh quanh hồ");
  }

  private MultiValueMap<String, String> form(String id) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("id", id);
    form.add("title", "Chủ nhật xanh quanh hồ");
    form.add("day", clock.today().plusDays(3).toString());
    form.add("starts", "06:30");
    form.add("ends", "09:00");
    form.add("site-id", "");
    form.add("site-name", "Hồ Thủy Tiên");
    form.add("site-area", plans.ward(WARD).id().toString());
    form.add("unit", plans.unit("women", WARD).id().toString());
    return form;
  }

  static Visitor.Answer send(Visitor visitor, String address, MultiValueMap<String, String> form) {
    return visitor
        .client()
        .post()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .exchange((_, answer) -> {
          var body = answer.bodyTo(String.class);
          return new Visitor.Answer(
              answer.getStatusCode(), answer.getHeaders(), body == null ? "" : body);
        });
  }

  /// The chosen value of a select.
  private static String selected(String page, String id) {
    var select = page.substring(page.indexOf("<select id=\"" + id + "\""));
    var options = select.substring(0, select.indexOf("</select>")).split("<option");
    for (var option : options) {
      if (option.contains("selected")) {
        return option.replaceAll("(?s).*value=\"([^\"]*)\".*", "$1");
      }
    }
    return "";
  }
}
