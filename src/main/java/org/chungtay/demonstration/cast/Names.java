package org.chungtay.demonstration.cast;

import java.util.List;
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
    var family = dice.of(FAMILIES);
    var given = dice.of(WOMEN);
    return family.endsWith("Tôn Nữ")
        ? family + " " + given.replace("Thị ", "")
        : family + " " + given;
  }

  static String man(Dice dice) {
    var family = dice.of(FAMILIES);
    return (family.endsWith("Tôn Nữ") ? "Bảo" : family) + " " + dice.of(MEN);
  }

  static String anybody(Dice dice) {
    return dice.oneIn(2) ? woman(dice) : man(dice);
  }
}
