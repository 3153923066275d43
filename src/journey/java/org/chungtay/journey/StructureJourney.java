package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A member moves from a cell of one agency to another's, and the two agencies become one.
@ProductTest
class StructureJourney {
  private static final Look PHONE = Look.phone(Language.VI);
  private static final Look DESKTOP = Look.desktop(Language.VI);
  private static final Look ARABIC = Look.phone(Language.AR);
  private static final Look ARABIC_DESK = Look.desktop(Language.AR);

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired Organizations organizations;
  @Autowired Branches branches;
  @Autowired Groups groups;
  @Autowired Members members;
  @Autowired Leaders leaders;
  @Autowired CityClock clock;

  private record Cell(Unit branch, Unit cell, Actor leader) {}

  @Test
  void aTransferIsAcceptedOnAPhoneAndTheAgenciesMerge() {
    var city = organizations.cityUnit(organizations.byCode("youth").orElseThrow().id());
    var officer = visitors.as("officer", city.id().value()).actor();
    var health = cell(officer, city, "Đoàn Sở Y tế", "Chi đoàn Văn phòng", "Lê Thị Diệu Huyền");
    var labour = cell(officer, city, "Đoàn Sở Nội vụ", "Chi đoàn 2", "Phan Văn Hoà");
    var member = member(officer, health.cell(), "Công Tằng Tôn Nữ Huyền Trang");
    var transfer = sent(health, labour, member);
    accepted(labour, transfer);
    var merger = merged(officer, city, List.of(health, labour));
    lookedAt(officer, city, health, transfer, merger);
  }

  private String sent(Cell from, Cell to, UUID member) {
    try (var screen = browsers.signedIn(PHONE, from.leader())) {
      screen.open("/units/" + from.cell().id() + "/members/" + member + "/transfer?q=noi vu");
      screen.looksRight("transfer-send");
      screen.find("#unit").selectOption(to.cell().id().toString());
      screen.find("#reason").fill("Nhận công tác ở Sở Nội vụ");
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**notice=organization.notice.transfer-asked");
      assertThat(screen.find("form[action$='/accept']").count()).as("their own").isZero();
      screen.looksRight("transfer-sent");
      return screen.path().split("\\?")[0];
    }
  }

  private void accepted(Cell to, String transfer) {
    try (var screen = browsers.signedIn(PHONE, to.leader())) {
      screen.open("/workbench");
      screen.find("[data-transfers] a").click();
      screen.looksRight("transfers");
      screen.find("main a[href='" + transfer + "']").click();
      screen.looksRight("transfer-to-answer");
      screen.find("form[action$='/accept'] button").click();
      screen.page().waitForURL("**notice=organization.notice.transfer-accepted");
      screen.open("/units/" + to.cell().id() + "/members");
      screen.find("main a[href$='/card']:has-text('Huyền Trang')").click();
      assertThat(screen.find("[data-path] li").count()).isEqualTo(2);
      screen.looksRight("member-path");
    }
  }

  private String merged(Actor officer, Unit city, List<Cell> cells) {
    String plan;
    try (var screen = browsers.signedIn(DESKTOP, officer)) {
      screen.open("/units/" + city.id());
      screen.looksRight("unit-of-the-city");
      screen.find("main a[href$='/mergers']").click();
      screen.find("a.button.main").click();
      for (var cell : cells) {
        screen.find("input[name=units][value='" + cell.branch().id() + "']").check();
      }
      screen.find("#name").fill("Đoàn Khối các cơ quan " + clock.today().getYear());
      screen.find("#day").fill(clock.today().toString());
      screen.find("#instrument").fill("Quyết định 45-QĐ/TĐTN ngày 28/11/2026");
      screen.looksRight("merger-new");
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**notice=organization.notice.merger-written");
      assertThat(screen.find("form[action$='/approve']").count()).as("their own plan").isZero();
      screen.looksRight("merger-preview");
      plan = screen.path().split("\\?")[0];
    }
    var administrator = visitors.as("administrator", city.id().value()).actor();
    try (var screen = browsers.signedIn(DESKTOP, administrator)) {
      screen.open(plan);
      screen.find("form[action$='/approve'] button").click();
      screen.page().waitForURL("**notice=organization.notice.merger-applied");
      screen.find("main h1 a").click();
      assertThat(screen.find("[data-formers] a").count()).isEqualTo(2);
      screen.looksRight("merged-unit");
    }
    return plan;
  }

  private void lookedAt(Actor officer, Unit city, Cell cell, String transfer, String merger) {
    try (var screen = browsers.signedIn(ARABIC, officer)) {
      screen.open(transfer);
      screen.looksRight("transfer-done");
      screen.open("/units/" + cell.branch().id());
      screen.looksRight("former-unit");
      screen.open("/units/" + city.id() + "/branches/new");
      screen.looksRight("branch-new");
      screen.open("/leaders");
      screen.looksRight("without-leader");
    }
    try (var screen = browsers.signedIn(ARABIC_DESK, officer)) {
      screen.open(merger);
      screen.looksRight("merger-done");
      screen.open("/units/" + city.id() + "/branches");
      screen.looksRight("branches");
      screen.open("/units/" + cell.cell().id() + "/leaders");
      screen.looksRight("leaders");
      screen.open("/organizations/youth");
      screen.looksRight("organization-branches");
    }
  }

  private Cell cell(Actor officer, Unit city, String agency, String name, String leads) {
    LocalDate since = clock.today().minusDays(200);
    var branch =
        branches.open(
            officer, new NewBranch(UnitId.next(), city.id(), agency, Sector.AGENCY, since));
    var cell =
        groups.open(officer, new NewGroup(UnitId.next(), branch.id(), name, branch.area(), since));
    var leader = visitors.person(leads);
    members.join(officer, Ids.next(), leader.person(), cell.id(), since);
    leaders.name(
        officer,
        new Naming(
            Ids.next(), cell.id(), Post.LEADER, leader.person(), clock.today().plusYears(2)));
    return new Cell(branch, cell, leader);
  }

  private UUID member(Actor officer, Unit cell, String name) {
    var id = Ids.next();
    var person = visitors.person(name).person();
    members.join(officer, id, person, cell.id(), clock.today().minusDays(150));
    return id;
  }
}
