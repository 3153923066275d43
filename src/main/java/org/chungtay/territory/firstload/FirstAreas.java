package org.chungtay.territory.firstload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area.Level;

/// Reads the two lists the product ships (see NOTICE): all provinces and communes of 2026, and what
/// the communes of Huế were formed from.
final class FirstAreas {
  /// The whole country's communes were formed anew, and districts ended, on this day (Constitution
  /// as amended by Resolution 203/2025/QH15).
  static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

  /// Thừa Thiên Huế became the city of Huế (Resolution 175/2024/QH15).
  static final LocalDate HUE_A_CITY = LocalDate.of(2025, 1, 1);

  /// Thừa Thiên Huế was separated from Bình Trị Thiên.
  private static final LocalDate THUA_THIEN_HUE = LocalDate.of(1989, 7, 1);

  private static final String HUE_CODE = "46";

  private final List<NewArea> areas = new ArrayList<>();
  private final List<Becoming> becomings = new ArrayList<>();

  static UUID provinceId(String code) {
    return Ids.named(
        "area:province:" + code + ":" + (code.equals(HUE_CODE) ? HUE_A_CITY : TWO_LEVELS));
  }

  static UUID communeId(String code, LocalDate since) {
    return Ids.named("area:commune:" + code + ":" + since);
  }

  /// Lines of `code,level,kind,name,name_en,parent_code`.
  void country(List<String> lines) {
    for (var line : lines) {
      var cells = line.split(",", -1);
      areas.add(cells[1].equals("province") ? province(cells) : commune(cells));
    }
  }

  private static NewArea province(String[] cells) {
    var since = cells[0].equals(HUE_CODE) ? HUE_A_CITY : TWO_LEVELS;
    return new NewArea(provinceId(cells[0]), Level.PROVINCE, cells[0], cells[2], cells[3])
        .inEnglish(cells[4])
        .during(since, Optional.empty());
  }

  private static NewArea commune(String[] cells) {
    return new NewArea(communeId(cells[0], TWO_LEVELS), Level.COMMUNE, cells[0], cells[2], cells[3])
        .inEnglish(cells[4])
        .within(provinceId(cells[5]))
        .during(TWO_LEVELS, Optional.empty());
  }

  /// Lines of `new_code,new_unit,old_unit,old_code,old_district`. All were whole-unit merges, so
  /// each former unit has one successor with weight 1.
  void hueOf2025(List<String> lines) {
    var former =
        new NewArea(
                Ids.named("area:province:46:" + THUA_THIEN_HUE),
                Level.PROVINCE,
                HUE_CODE,
                "Tỉnh",
                "Thừa Thiên Huế")
            .during(THUA_THIEN_HUE, Optional.of(HUE_A_CITY));
    areas.add(former);
    becomings.add(new Becoming(former.id(), provinceId(HUE_CODE), HUE_A_CITY));
    lines.stream()
        .map(line -> line.split(",", -1)[4])
        .distinct()
        .forEach(district -> areas.add(district(district)));
    lines.forEach(line -> formerCommune(line.split(",", -1)));
  }

  /// No official code is known to the list.
  private static NewArea district(String fullName) {
    return named(districtId(fullName), Level.DISTRICT, null, fullName)
        .within(provinceId(HUE_CODE))
        .during(HUE_A_CITY, Optional.of(TWO_LEVELS));
  }

  private void formerCommune(String[] cells) {
    var area =
        named(communeId(cells[3], HUE_A_CITY), Level.COMMUNE, cells[3], cells[2])
            .within(districtId(cells[4]))
            .during(HUE_A_CITY, Optional.of(TWO_LEVELS));
    areas.add(area);
    becomings.add(new Becoming(area.id(), communeId(cells[0], TWO_LEVELS), TWO_LEVELS));
  }

  private static UUID districtId(String fullName) {
    return Ids.named("area:district:46:" + fullName + ":" + HUE_A_CITY);
  }

  private static NewArea named(
      UUID id, Level level, @org.jspecify.annotations.Nullable String code, String fullName) {
    var kind =
        List.of("Thị trấn", "Thị xã", "Phường", "Xã", "Quận", "Huyện").stream()
            .filter(word -> fullName.startsWith(word + " "))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(fullName));
    return new NewArea(id, level, code, kind, fullName.substring(kind.length() + 1));
  }

  List<NewArea> areas() {
    return areas;
  }

  List<Becoming> becomings() {
    return becomings;
  }

  /// A former area and the one that took it over whole.
  record Becoming(UUID former, UUID successor, LocalDate day) {}
}
