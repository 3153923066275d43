package org.chungtay.demonstration.voice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.care.Looking;
import org.chungtay.care.Looking.Pair;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Scene;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.care.CareYear;
import org.chungtay.demonstration.care.CareYear.Cared;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.picture.Picture;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Each month's public lot: frozen on the first, its number typed by two organisations, and most of
/// those who were drawn go and look.
@Component
class Lots {
  private static final int MONTHS = 5;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime AFTER_THE_DRAW = LocalTime.of(19, 0);
  private static final List<String> WELL =
      List.of(
          "Sạch, hoa tươi, bà con chào hỏi vui.",
          "Giữ tốt; hàng rào mới sơn.",
          "Đều tay, cây nào cũng có cọc.");
  private static final List<String> WANTING =
      List.of(
          "Cuối đoạn còn ít rác, chắc xe chưa qua.",
          "Vài gốc hồng khô, nên tưới thêm chiều.",
          "Cỏ cao ở khúc cua.");
  private static final List<String> ANSWERS =
      List.of(
          "Cảm ơn chi hội bạn, sáng Chủ nhật đã làm lại.",
          "Đúng là tuần đó vắng người; tháng này có người thay.",
          "Đã nhờ xe đến sớm hơn.");

  private final Looking looking;
  private final CareYear care;
  private final Organizations organizations;
  private final CityClock clock;

  Lots(Looking looking, CareYear care, Organizations organizations, CityClock clock) {
    this.looking = looking;
    this.care = care;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// The months before the city's first day and every one since; one whose number is not there yet
  /// is drawn on a later day.
  List<Scene> scenes(Stage stage) {
    var scenes = new ArrayList<Scene>();
    var first = stage.begun().minusMonths(MONTHS).withDayOfMonth(1);
    for (var month = first; !month.isAfter(stage.today()); month = month.plusMonths(1)) {
      var day = month;
      scenes.add(scene("frozen:" + day, () -> frozen(day)));
      if (day.plusDays(8).isBefore(stage.today())) {
        scenes.add(scene("drawn:" + day, () -> drawn(day, stage)));
      }
    }
    return scenes;
  }

  private static Scene scene(String name, Runnable play) {
    return new Scene(Ids.named("demonstration:lot:" + name), play);
  }

  private void frozen(LocalDate month) {
    on(
        month,
        MORNING,
        () -> {
          var _ = looking.freeze();
        });
  }

  private void drawn(LocalDate month, Stage stage) {
    var day = new ArrayList<LocalDate>();
    on(month, MORNING, () -> looking.freeze().ifPresent(day::add));
    if (day.isEmpty() || !day.getFirst().isBefore(stage.today())) {
      return;
    }
    var digits = "%06d".formatted(Dice.named("lottery:" + month).between(0, 999_999));
    on(
        day.getFirst(),
        AFTER_THE_DRAW,
        () -> {
          number("women", month, digits);
          number("youth", month, digits);
        });
    looked(month, day.getFirst(), stage);
  }

  private void number(String code, LocalDate month, String digits) {
    var organization = organizations.byCode(code).orElseThrow();
    looking.number(
        Player.cityOfficer(organization).actor(),
        month,
        organizations.cityUnit(organization.id()).id(),
        digits);
  }

  private void looked(LocalDate month, LocalDate drawn, Stage stage) {
    var all = stage.cared().stream().flatMap(ward -> care.by(ward, stage).stream()).toList();
    Map<PlaceId, Cared> places = by(all, Cared::place);
    Map<UnitId, Cared> groups = by(all, Cared::group);
    for (var pair : looking.pairs(month)) {
      var place = places.get(pair.place());
      var looker = pair.by().map(groups::get).orElse(null);
      if (place != null && looker != null) {
        look(month, drawn, pair, place, leader(looker));
      }
    }
  }

  private static <K> Map<K, Cared> by(List<Cared> all, Function<Cared, K> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity(), (one, _) -> one));
  }

  private static Actor leader(Cared cared) {
    return Player.leader(cared.organization(), cared.ward()).actor();
  }

  /// Four in five go; what is wanting is mostly answered.
  private void look(LocalDate month, LocalDate drawn, Pair pair, Cared place, Actor looker) {
    var dice = Dice.named("look:" + month + ":" + pair.place());
    var day = drawn.plusDays(dice.between(2, 18));
    if (dice.oneIn(5) || !day.isBefore(clock.today())) {
      return;
    }
    var wanting = dice.oneIn(3);
    var left = wanting ? dice.of(place.checks()) : "";
    var well = place.checks().stream().filter(check -> !check.equals(left)).toList();
    var id = Ids.named("demonstration:look:" + month + ":" + pair.place());
    var photo = dice.oneIn(12) ? Optional.of(Picture.of("look:" + id)) : Optional.<byte[]>empty();
    var seen = new Looking.Seen(id, pair.place(), well, dice.of(wanting ? WANTING : WELL), photo);
    on(day, AFTER_THE_DRAW, () -> looking.look(looker, month, seen));
    if (wanting && !dice.oneIn(3) && day.plusDays(2).isBefore(clock.today())) {
      on(
          day.plusDays(2),
          AFTER_THE_DRAW,
          () -> looking.answer(leader(place), month, pair.place(), dice.of(ANSWERS)));
    }
  }

  private void on(LocalDate day, LocalTime time, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(time)), deed);
  }
}
