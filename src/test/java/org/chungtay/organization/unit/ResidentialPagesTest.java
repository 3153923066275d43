package org.chungtay.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ResidentialPagesTest {
  private static final UUID WARD = Ids.named("unit:front:19813");
  private static final UUID OTHER = Ids.named("unit:front:19774");
  private static final String ADDRESS = "/units/" + WARD + "/residential-groups";

  @Autowired Visitors visitors;
  @Autowired Organizations organizations;
  @Autowired Territory territory;
  @Autowired CityClock clock;

  @Test
  void theSameGroupIsEnteredOnceHoweverItIsWritten() {
    var officer = visitors.as("officer", WARD);
    assertThat(open(officer, WARD, "TDP 7741")).isEqualTo(303);
    assertThat(named("Tổ dân phố 7741").name()).isEqualTo("7741");
    assertThat(open(officer, WARD, "Tổ dân phố số 07741")).isEqualTo(409);
    assertThat(officer.get(ADDRESS).body()).contains("Tổ dân phố 7741");
  }

  @Test
  void aResidentialGroupIsRenamedAndClosedAfterItsGroups() {
    var officer = visitors.as("officer", WARD);
    assertThat(open(officer, WARD, "Tổ 7742")).isEqualTo(303);
    assertThat(open(officer, WARD, "Tổ 7743")).isEqualTo(303);
    var group = named("Tổ dân phố 7742");
    var rename = ADDRESS + "/" + group.id() + "/rename";
    assertThat(officer.post(rename, Map.of("name", "tdp 7743")).status().value()).isEqualTo(409);
    assertThat(visitors.as("officer", OTHER).post(rename, Map.of("name", "x")).status().value())
        .isEqualTo(403);
    assertThat(officer.post(rename, Map.of("name", "Thôn Bảy Bảy")).status().value())
        .isEqualTo(303);
    assertThat(named("Thôn Bảy Bảy").id()).isEqualTo(group.id());

    var close = ADDRESS + "/" + group.id() + "/close";
    var today = Map.of("lastDay", clock.today().toString());
    assertThat(officer.post(close, today).status().value()).isEqualTo(409);
    var unit =
        organizations.inArea(ward().area(), clock.today()).stream()
            .filter(open -> open.area().equals(group.id()))
            .findFirst()
            .orElseThrow();
    assertThat(officer.post("/units/" + unit.id() + "/close", today).status().value())
        .isEqualTo(303);
    assertThat(officer.post(close, today).status().value()).isEqualTo(303);
    assertThat(territory.residentialGroups(ward().area(), clock.today().plusDays(1)))
        .extracting(Area::id)
        .doesNotContain(group.id());
  }

  @Test
  void belowAGroupOfAResidentialGroupThereAreNoSmallerOnes() {
    var officer = visitors.as("officer", WARD);
    assertThat(open(officer, WARD, "Tổ 7744")).isEqualTo(303);
    var group = named("Tổ dân phố 7744");
    var unit =
        organizations.inArea(ward().area(), clock.today()).stream()
            .filter(open -> open.area().equals(group.id()))
            .findFirst()
            .orElseThrow();
    assertThat(officer.get("/units/" + unit.id() + "/groups/new").body())
        .doesNotContain("name=\"residential\"");
    assertThat(open(officer, unit.id().value(), "Tổ 7745")).isEqualTo(422);
    assertThat(open(officer, unit.id().value(), "")).isEqualTo(303);
  }

  private org.chungtay.organization.Unit ward() {
    return organizations.get(UnitId.of(WARD));
  }

  private Area named(String fullName) {
    return territory.residentialGroups(ward().area(), clock.today()).stream()
        .filter(area -> area.fullName().equals(fullName))
        .findFirst()
        .orElseThrow();
  }

  private static int open(Visitor officer, UUID parent, String residential) {
    var id = Ids.next();
    var form =
        new HashMap<>(
            Map.of("id", id.toString(), "name", "Ban công tác " + id, "residential", residential));
    return officer.post("/units/" + parent + "/groups", form).status().value();
  }
}
