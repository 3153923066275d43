package org.chungtay.organization.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/// Lists as they come: doubled people, decomposed letters, lost noughts, numbers of nobody, wards
/// of before a merger, days in every spelling.
public final class MessyLists {
  private static final List<String> FAMILIES =
      List.of(
          "Nguyễn Thị", "Trần Văn", "Lê", "Công Tằng Tôn Nữ", "Hồ Đắc", "Phan", "Đặng Thị Ngọc");
  private static final List<String> NAMES =
      List.of("Ánh Tuyết", "Huyền Trang", "Thủy", "Thuỷ", "Lạc", "Mừng", "Dũng", "Đức", "Hoà");
  private static final List<String> WARDS =
      List.of(
          "Phường Thủy Xuân",
          "P. Thuỷ Xuân",
          "An Cựu",
          "phường an cựu",
          "Xã Phú Vang",
          "Phường Hóa Châu");
  private static final List<String> DOUBTFUL =
      List.of("Huong Van", "Hương Vân", "Thuận Hòa", "thuan hoa");

  private final StringBuilder text =
      new StringBuilder("DANH SÁCH\nHọ và tên;SĐT;Năm sinh;Phường;Từ ngày\n");

  private MessyLists() {}

  public String text() {
    return text.toString();
  }

  public static MessyLists members(int lines, Random random) {
    var list = new MessyLists();
    var block = 10 + random.nextInt(80);
    String before = "";
    for (int line = 0; line < lines; line++) {
      var here = line % 40 == 39 ? before : list.line(line, block, random);
      list.text.append(here).append('\n');
      before = here;
    }
    return list;
  }

  private String line(int line, int block, Random random) {
    var name = any(FAMILIES, random) + " " + any(NAMES, random) + " " + word(line) + " Thử Nhập";
    var typed = random.nextInt(10) == 0 ? Normalizer.normalize(name, Normalizer.Form.NFD) : name;
    var ward = random.nextInt(50) == 0 ? any(DOUBTFUL, random) : any(WARDS, random);
    return typed
        + ";"
        + phone(line, block, random)
        + ";"
        + born(random)
        + ";"
        + ward
        + ";"
        + (random.nextInt(4) == 0 ? "0" + (1 + random.nextInt(9)) + "/03/2026" : "");
  }

  /// Letters that tell the people apart, because most names are borne by many.
  private static String word(int line) {
    var word = new StringBuilder();
    for (int rest = line; word.length() < 4; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private static String phone(int line, int block, Random random) {
    var national = "09%02d%06d".formatted(block, line);
    return switch (random.nextInt(20)) {
      case 0 -> "";
      case 1 -> "0912";
      case 2, 3 -> national.substring(1);
      case 4, 5 -> "+84 " + national.substring(1, 4) + " " + national.substring(4);
      case 6 -> national.substring(0, 4) + "." + national.substring(4);
      default -> national;
    };
  }

  private static String born(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "12/5/" + (1940 + random.nextInt(60));
      default -> Integer.toString(1940 + random.nextInt(60));
    };
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
