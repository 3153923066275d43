package org.chungtay.organization.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.unit.ClosesUnits;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class RosterTest {
  private static final String ADDRESS = "/administration/organizations";

  private final UUID id = Ids.next();

  @Autowired Visitors visitors;
  @Autowired Organizations organizations;
  @Autowired Territory territory;
  @Autowired Groups groups;
  @Autowired Members members;
  @Autowired Access access;
  @Autowired ClosesUnits units;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  /// All tests share the database, and the others know six organisations.
  @AfterEach
  void takeItOutAgain() {
    jdbc.sql(
            "delete from organization.membership where unit in (select id from organization.unit where organization = :id)")
        .param("id", id)
        .update();
    for (var depth = 3; depth > 0; depth--) {
      jdbc.sql("delete from organization.unit where organization = :id and cardinality(path) = :n")
          .param("id", id)
          .param("n", depth)
          .update();
    }
    jdbc.sql("delete from organization.coverage where organization = :id").param("id", id).update();
    jdbc.sql("delete from organization.organization where id = :id").param("id", id).update();
    units.forget();
  }

  @Test
  void aSeventhOrganisationInThreeWards() {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var wards = wards();
    for (int sending = 0; sending < 2; sending++) {
      assertThat(add(administrator, "red-cross", wards.subList(0, 3)).status().value())
          .isEqualTo(303);
    }
    assertThat(organizations.all()).extracting(Organization::code).endsWith("red-cross").hasSize(7);
    var city = organizations.cityUnit(OrganizationId.of(id));
    assertThat(city.name()).isEqualTo("Hội Chữ thập đỏ thành phố Huế");
    assertThat(organizations.below(city.id(), clock.today()))
        .extracting(Unit::name)
        .containsExactlyInAnyOrderElementsOf(
            wards.subList(0, 3).stream()
                .map(ward -> "Hội Chữ thập đỏ " + small(ward.fullName()))
                .toList());
    assertThat(organizations.wardUnit(OrganizationId.of(id), wards.get(3).id(), clock.today()))
        .isEmpty();
    assertThat(administrator.get("/units").body()).contains("Hội Chữ thập đỏ thành phố Huế");
    assertThat(administrator.get("/organizations/red-cross?lang=ar").status().value())
        .isEqualTo(200);
    assertThat(administrator.get(ADDRESS).body()).contains("Hội Chữ thập đỏ Việt Nam");
  }

  @Test
  void theWardsItCoversAreChangedAndTheirUnitsFollow() {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var wards = wards();
    assertThat(add(administrator, "red-cross", wards.subList(0, 2)).status().value())
        .isEqualTo(303);
    var left = unitIn(wards.getFirst());
    var person = visitors.person("Nguyễn Thị Rời Phường").person();
    members.join(administrator.actor(), Ids.next(), person, left.id(), clock.today());
    var group =
        groups.open(
            administrator.actor(),
            new NewGroup(UnitId.next(), left.id(), "Chi hội 1", left.area(), clock.today()));
    assertThat(change(administrator, wards.subList(1, 3), "").status().value()).isEqualTo(409);

    groups.close(administrator.actor(), group.id(), clock.today());
    assertThat(change(administrator, wards.subList(1, 3), "").status().value()).isEqualTo(303);
    assertThat(organizations.get(left.id()).until()).contains(clock.today().plusDays(1));
    assertThat(members.of(person).getFirst().lastDay()).contains(clock.today());
    assertThat(unitIn(wards.get(2)).name()).startsWith("Hội Chữ thập đỏ ");
    assertThat(coverage()).isEqualTo(3);

    assertThat(change(administrator, wards.subList(0, 3), "").status().value()).isEqualTo(303);
    assertThat(
            organizations
                .wardUnit(OrganizationId.of(id), wards.getFirst().id(), clock.today().plusDays(1))
                .map(Unit::id))
        .isPresent()
        .isNotEqualTo(java.util.Optional.of(left.id()));
  }

  @Test
  void anEndedOrganisationKeepsItsPagesAndGivesNoRights() {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var wards = wards().subList(0, 3);
    assertThat(add(administrator, "red-cross", wards).status().value()).isEqualTo(303);
    var unit = unitIn(wards.getFirst());
    var officer = visitors.as("officer", unit.id().value());
    assertThat(officer.get("/units/" + unit.id()).status().value()).isEqualTo(200);
    var yesterday = clock.today().minusDays(1).toString();
    assertThat(change(administrator, wards, yesterday).status().value()).isEqualTo(303);

    assertThat(organizations.all()).extracting(Organization::code).doesNotContain("red-cross");
    assertThat(organizations.get(OrganizationId.of(id)).code()).isEqualTo("red-cross");
    assertThat(officer.get("/units/" + unit.id()).status().value()).isEqualTo(403);
    for (var address :
        List.of("/units", "/units/" + unit.id(), "/organizations/red-cross", ADDRESS + "/" + id)) {
      assertThat(administrator.get(address).status().value()).as(address).isEqualTo(200);
    }
  }

  @Test
  void onlyAnAdministratorOfTheInstallationKeepsTheRoster() {
    var city = organizations.cityUnit(organizations.all().getFirst().id()).id().value();
    var ofAUnit = visitors.as("administrator", city);
    assertThat(ofAUnit.get(ADDRESS).status().value()).isEqualTo(403);
    assertThat(add(ofAUnit, "red-cross", List.of()).status().value()).isEqualTo(403);
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    assertThat(add(administrator, "women", List.of()).status().value()).isEqualTo(409);
    assertThat(add(administrator, "Chữ Thập", List.of()).status().value()).isEqualTo(422);
    assertThat(organizations.all()).hasSize(6);
  }

  private Answer add(Visitor visitor, String code, List<Area> wards) {
    var form = form(wards);
    form.add("id", id.toString());
    form.add("code", code);
    form.add("since", clock.today().minusDays(30).toString());
    return post(visitor, ADDRESS, form);
  }

  private Answer change(Visitor visitor, List<Area> wards, String lastDay) {
    var form = form(wards);
    form.add("lastDay", lastDay);
    return post(visitor, ADDRESS + "/" + id, form);
  }

  private static LinkedMultiValueMap<String, String> form(List<Area> wards) {
    var form = new LinkedMultiValueMap<String, String>();
    Map.of(
            "name-vi", "Hội Chữ thập đỏ Việt Nam",
            "name-en", "Vietnam Red Cross Society",
            "name-ar", "جمعية الصليب الأحمر الفيتنامية",
            "short-vi", "Chữ thập đỏ",
            "short-en", "Red Cross",
            "short-ar", "الصليب الأحمر",
            "unitName", "Hội Chữ thập đỏ")
        .forEach(form::add);
    wards.forEach(ward -> form.add("wards", ward.id().toString()));
    return form;
  }

  private static Answer post(
      Visitor visitor, String address, LinkedMultiValueMap<String, String> form) {
    return visitor
        .client()
        .post()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .exchange((_, answer) ->
            new Answer(
                answer.getStatusCode(), answer.getHeaders(), answer.bodyTo(String.class) + ""));
  }

  private List<Area> wards() {
    return new ArrayList<>(territory.communes(territory.city().id(), clock.today()));
  }

  private Unit unitIn(Area ward) {
    return organizations.wardUnit(OrganizationId.of(id), ward.id(), clock.today()).orElseThrow();
  }

  private int coverage() {
    return jdbc.sql("select count(*) from organization.coverage where organization = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private static String small(String fullName) {
    return fullName.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + fullName.substring(1);
  }
}
