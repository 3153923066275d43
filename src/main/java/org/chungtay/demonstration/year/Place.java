package org.chungtay.demonstration.year;

import java.util.List;
import org.chungtay.demonstration.Dice;

/// Places that every ward has.
final class Place {
  private static final List<String> KINDS =
      List.of(
          "Nhà văn hoá Tổ dân phố %d",
          "Đường vào Tổ dân phố %d",
          "Bờ kè ven sông, đoạn %d",
          "Cổng chợ, lối số %d",
          "Trường Tiểu học số %d",
          "Công viên nhỏ Tổ dân phố %d",
          "Bến nước xóm %d",
          "Ngã ba đầu làng, xóm %d");
  private static final int MOST_GROUPS = 9;

  private Place() {}

  static String by(Dice dice) {
    return dice.of(KINDS).formatted(dice.between(1, MOST_GROUPS));
  }
}
