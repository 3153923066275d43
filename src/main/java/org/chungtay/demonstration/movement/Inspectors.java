package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.movement.Copy.Fate;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Inspecting;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Officers go and look at the fields in the harvest, and count who still keeps up a habit; another
/// officer confirms what they saw. Nobody is named.
@Component
class Inspectors {
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
  private static final List<String> FIELDS =
      List.of(
          "Đồng đã gặt xong, rơm gom thành đống ở bờ; có chỗ đang phủ bạt ủ.",
          "Cánh đồng phía bờ sông ướt, rơm cày vùi; phía đường lớn đã gom hết.",
          "Hai thửa cuối đồng còn vết cháy cũ, các thửa khác sạch.",
          "Rơm cuộn xếp dọc đường nội đồng chờ xe.");
  private static final List<String> HOUSES =
      List.of(
          "Đếm ở buổi sinh hoạt chi hội, sau khi ghé thăm từng nhà.",
          "Đếm ở chợ sớm: người mang giỏ, người dùng hộp.",
          "Đếm theo sổ mã của chi hội, đối chiếu với lần ghé trước.");

  private final Inspecting inspecting;
  private final Organizations organizations;
  private final CityClock clock;

  Inspectors(Inspecting inspecting, Organizations organizations, CityClock clock) {
    this.inspecting = inspecting;
    this.organizations = organizations;
    this.clock = clock;
  }

  void play(Copy copy, Stage stage) {
    var kind = copy.pattern().rule().kind();
    if (!kind.inspected() || (copy.fate() != Fate.KEEPS && copy.fate() != Fate.FADES)) {
      return;
    }
    for (var day : days(copy, stage)) {
      see(copy, day, stage);
    }
  }

  /// In each month of the harvest; or a little before each half year is over.
  private static List<LocalDate> days(Copy copy, Stage stage) {
    var days = new ArrayList<LocalDate>();
    var dice = copy.dice("days");
    var rule = copy.pattern().rule();
    var from = copy.since(stage).plusDays(60);
    for (var month = from.withDayOfMonth(1);
        month.isBefore(stage.begun());
        month = month.plusMonths(1)) {
      var day = month.plusDays(dice.between(8, 24));
      var due =
          rule.kind() == CheckKind.FIELD_INSPECTION
              ? rule.inSeason(month.getMonthValue()) && dice.between(1, 10) <= 7
              : (month.getMonthValue() - copy.since(stage).getMonthValue() + 12) % 6 == 5;
      if (due && day.isAfter(from) && day.isBefore(stage.begun().minusDays(1))) {
        days.add(day);
      }
    }
    return days;
  }

  private void see(Copy copy, LocalDate day, Stage stage) {
    var organization = organizations.byCode(copy.pattern().organization()).orElseThrow();
    var fields = copy.pattern().rule().kind() == CheckKind.FIELD_INSPECTION;
    var dice = copy.dice("seen:" + day);
    var late = copy.since(stage).plusMonths(5).isBefore(day);
    var well = copy.fate() != Fate.FADES || !late;
    int seen = fields ? dice.between(18, 64) : well ? dice.between(22, 58) : dice.between(7, 17);
    int kept = fields ? seen * (well ? dice.between(84, 100) : dice.between(38, 74)) / 100 : seen;
    var id = Ids.named("demonstration:inspection:" + copy.id() + ":" + day);
    var photos =
        fields ? List.of(Picture.of("inspection:" + copy.id() + ":" + day)) : List.<byte[]>of();
    var one =
        new Inspecting.Seen(
            id,
            copy.id(),
            copy.pattern().rule().kind(),
            day,
            copy.ward().id(),
            seen,
            kept,
            dice.of(fields ? FIELDS : HOUSES),
            photos);
    decide(one, copy, organization, waits(dice, day, stage));
  }

  /// What was seen last is for a visitor to confirm.
  private static boolean waits(Dice dice, LocalDate day, Stage stage) {
    return day.isAfter(stage.begun().minusDays(45)) && dice.oneIn(2);
  }

  private void decide(Inspecting.Seen one, Copy copy, Organization organization, boolean waits) {
    on(one.day(), () -> inspecting.see(Player.officer(organization, copy.ward()).actor(), one));
    if (!waits) {
      on(
          one.day().plusDays(1),
          () -> inspecting.confirm(Player.cityOfficer(organization).actor(), one.id()));
    }
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(AFTERNOON)), deed);
  }
}
