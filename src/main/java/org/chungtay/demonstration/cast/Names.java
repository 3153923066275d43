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
      given(
          "Thị|Thị Thanh|Thị Ngọc|Thị Kim|Thị Thu|Ngọc|Thanh|Thùy|Phương|Bích|Hoài|Diệu|Mỹ",
          "Hiền|Nhàn|Vân|Liên|Hà|Mai|Hương|Thảo|Anh|Thương|Linh|Yến|Trang|Nhi|Trâm|Oanh|Loan|Hạnh|Nga|Quyên",
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
      given(
          "Văn|Đình|Quang|Hữu|Công|Minh|Viết|Đức|Xuân|Bá|Ngọc|Trọng|Thanh|Nhật|Phước|Gia|Tấn",
          "Hùng|Nghĩa|Thành|Tuấn|Dũng|Khoa|Thịnh|Lộc|Thọ|Sơn|Kiên|Quý|Huy|Đạt|Bảo|Long|Hiếu|Nam|Khánh|Tín",
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

  /// Names in use, and every middle name before every last one, as people do.
  private static List<String> given(String middle, String last, String... more) {
    var joined =
        Stream.of(middle.split("\\|"))
            .flatMap(one ->
                Stream.of(last.split("\\|"))
                    .filter(other -> !one.endsWith(other))
                    .map(other -> one + " " + other));
    return Stream.concat(Stream.of(more), joined).toList();
  }

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
