package org.chungtay.demonstration.cast;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.demonstration.Dice;

/// Names as people of Huế bear them, put together by chance; any likeness is one.
final class Names {
  private static final List<String> FAMILIES =
      List.of(
          "Nguyễn",
          "Nguyễn",
          "Nguyễn",
          "Trần",
          "Trần",
          "Lê",
          "Lê",
          "Phạm",
          "Hoàng",
          "Phan",
          "Võ",
          "Đặng",
          "Bùi",
          "Đỗ",
          "Hồ",
          "Ngô",
          "Dương",
          "Lý",
          "Trương",
          "Đoàn",
          "Huỳnh",
          "Mai",
          "Cao",
          "Châu",
          "Hà",
          "Tôn Thất",
          "Công Tằng Tôn Nữ",
          "Nguyễn Phước",
          "Nguyễn Khoa",
          "Hồ Đắc",
          "Thân Trọng");
  private static final List<String> WOMEN =
      List.of(
          "Thị Ánh Tuyết",
          "Thị Thanh Nhàn",
          "Thị Bích Ngọc",
          "Huyền Trang",
          "Thị Diệu Hiền",
          "Thị Hồng Vân",
          "Thị Kim Liên",
          "Quỳnh Như",
          "Thị Mỹ Lệ",
          "Thị Minh Nguyệt",
          "Thị Ngọc Ánh",
          "Bảo Trân",
          "Thị Thu Hà",
          "Thị Tuyết Mai",
          "Thị Xuân Hương",
          "Phương Thảo",
          "Thị Cẩm Tú",
          "Thị Lan Anh",
          "Thị Hoài Thương",
          "Khánh Linh",
          "Thị Thùy Dương",
          "Thị Như Ý",
          "Thị Yến",
          "Thị Sương");
  private static final List<String> MEN =
      List.of(
          "Văn Hùng",
          "Đình Phúc",
          "Quang Minh",
          "Hữu Nghĩa",
          "Văn Thành",
          "Công Danh",
          "Minh Tuấn",
          "Viết Dũng",
          "Anh Khoa",
          "Đức Thịnh",
          "Thanh Bình",
          "Văn Lộc",
          "Xuân Trường",
          "Bá Thọ",
          "Ngọc Sơn",
          "Trung Kiên",
          "Văn Quý",
          "Nhật Huy",
          "Phước Lộc",
          "Văn Đạt",
          "Gia Bảo",
          "Hoàng Long",
          "Tấn Phát",
          "Văn Chiến");

  private Names() {}

  static String woman(Dice dice) {
    return Stream.generate(() -> woman(dice.of(FAMILIES), dice.of(WOMEN)))
        .filter(Names::isNobodys)
        .findFirst()
        .orElseThrow();
  }

  static String man(Dice dice) {
    return Stream.generate(() -> man(dice.of(FAMILIES), dice.of(MEN)))
        .filter(Names::isNobodys)
        .findFirst()
        .orElseThrow();
  }

  private static String woman(String family, String given) {
    return family.endsWith("Tôn Nữ")
        ? family + " " + given.replace("Thị ", "")
        : family + " " + given;
  }

  private static String man(String family, String given) {
    return (family.endsWith("Tôn Nữ") ? "Bảo" : family) + " " + given;
  }

  private static boolean isNobodys(String name) {
    return !KnownNames.isBorneInOffice(name);
  }

  /// Every name that can be drawn, known ones left out.
  static Stream<String> all() {
    return FAMILIES.stream()
        .flatMap(family ->
            Stream.concat(
                WOMEN.stream().map(given -> woman(family, given)),
                MEN.stream().map(given -> man(family, given))))
        .filter(Names::isNobodys)
        .distinct();
  }

  static String anybody(Dice dice) {
    return dice.oneIn(2) ? woman(dice) : man(dice);
  }
}
