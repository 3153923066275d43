package org.chungtay.demonstration.movement;

import java.util.List;
import java.util.Map;

/// What a movement's fund received and spent, as its officers recorded it.
///
/// @param day after the movement began
/// @param account code of the source or use
/// @param spent whether it left the fund
/// @param party who gave or was paid; empty of a giver who is not named
/// @param recorder code of the organisation whose officer recorded it
/// @param confirmer code of the one whose officer confirmed it; empty of what waits for a visitor
/// @param task beginning of the task that it was spent on; empty of none
/// @param mistake why it was taken out again; empty of what was right
record Purse(
    int day,
    String account,
    boolean spent,
    long amount,
    String party,
    String purpose,
    String recorder,
    String confirmer,
    String task,
    String mistake) {

  private static final Map<String, List<Purse>> OF =
      Map.of(
          "roads",
          List.of(
              got(3, "organizations", 20_000_000, "Các đơn vị trong khối Mặt trận", "", "front")
                  .by("women"),
              got(
                      9,
                      "enterprises",
                      15_000_000,
                      "Công ty TNHH Cầu Vồng Xanh",
                      "Mua hồng cổ",
                      "women")
                  .by("front"),
              spent(
                      21,
                      "tools",
                      4_200_000,
                      "Cửa hàng nông cụ Bến Xuân",
                      "Cuốc, kéo cắt cành, găng tay",
                      "front")
                  .by("youth"),
              got(34, "people", 5_000_000, "", "Trồng hoa trước trường học", "women").by("youth"),
              got(34, "people", 5_000_000, "", "Trồng hoa trước trường học", "youth")
                  .by("front")
                  .wrong("Ghi hai lần cùng một phong bì"),
              spent(
                      58,
                      "training",
                      2_750_000,
                      "Nhà in Phượng Đỏ",
                      "In tờ tranh phân loại rác",
                      "women")
                  .by("front")
                  .on("Hướng dẫn phân loại"),
              got(
                      97,
                      "raised",
                      3_650_000,
                      "Các chi hội phụ nữ",
                      "Bán giấy vụn, chai lọ ở ngôi nhà xanh",
                      "women")
                  .by("front"),
              spent(
                      130,
                      "plants",
                      9_600_000,
                      "Nhà vườn Hoa Nắng",
                      "240 gốc hồng cổ Huế, đất và phân",
                      "youth")
                  .by("women")
                  .on("Trồng thêm hồng cổ"),
              spent(171, "plants", 6_300_000, "Nhà vườn Hoa Nắng", "42 cây bóng mát", "youth")
                  .by("front")
                  .on("Trồng thêm hồng cổ"),
              spent(226, "labour", 1_800_000, "Tổ xe ba gác Bến Xuân", "Chở đất và cây", "front")
                  .by("women"),
              got(290, "raised", 4_120_000, "Các chi hội phụ nữ", "Bán phế liệu quý III", "women")
                  .by("front"),
              got(
                  322,
                  "enterprises",
                  3_000_000,
                  "Tiệm bánh Cầu Ngói",
                  "Trồng hoa trước chợ",
                  "youth"),
              spent(
                  326,
                  "tools",
                  640_000,
                  "Cửa hàng nông cụ Bến Xuân",
                  "Vòi tưới, bình ô doa",
                  "women")),
          "straw",
          List.of(
              got(5, "budget", 30_000_000, "Kinh phí khuyến nông", "Chế phẩm vi sinh", "farmers")
                  .by("front"),
              spent(
                      40,
                      "plants",
                      18_000_000,
                      "Hợp tác xã Đồng Mới",
                      "600 gói chế phẩm ủ rơm",
                      "farmers")
                  .by("front")
                  .on("Đặt điểm phát"),
              got(95, "people", 1_500_000, "", "Giúp các nhà neo đơn", "youth").by("farmers"),
              spent(150, "labour", 5_400_000, "Đội máy kéo Đồng Mới", "Xe kéo gom rơm", "youth")
                  .by("farmers")
                  .on("Đội thanh niên"),
              got(188, "raised", 6_000_000, "Đội thanh niên các xã", "Bán rơm cuộn", "youth")
                  .by("farmers"),
              spent(
                      240,
                      "tools",
                      2_900_000,
                      "Cửa hàng bạt Bến Xuân",
                      "Bạt che rơm khi mưa",
                      "farmers")
                  .by("youth")),
          "flood",
          List.of(
              got(4, "organizations", 25_000_000, "Các đơn vị trong khối Mặt trận", "", "front")
                  .by("youth"),
              got(
                      10,
                      "enterprises",
                      8_000_000,
                      "Công ty TNHH Cầu Vồng Xanh",
                      "Ủng, xẻng, máy bơm",
                      "women")
                  .by("front"),
              spent(
                      19,
                      "tools",
                      16_500_000,
                      "Cửa hàng kim khí Bến Xuân",
                      "Ủng, xẻng, hai máy bơm",
                      "veterans")
                  .by("front")
                  .on("Chuẩn bị ủng"),
              got(66, "people", 4_700_000, "", "Dọn bùn trường học", "youth").by("front"),
              spent(
                      70,
                      "labour",
                      3_200_000,
                      "Tổ xe ba gác Bến Xuân",
                      "Chở bùn và rác sau lụt",
                      "farmers")
                  .by("front"),
              spent(
                      74,
                      "support",
                      2_400_000,
                      "Nhà thuốc Cầu Ngói",
                      "Khẩu trang, nước sát khuẩn cho đội dọn bùn",
                      "women")
                  .by("youth")));

  static List<Purse> of(Campaign campaign) {
    return OF.getOrDefault(campaign.key(), List.of());
  }

  private static Purse got(
      int day, String account, long amount, String party, String purpose, String recorder) {
    return new Purse(day, account, false, amount, party, purpose, recorder, "", "", "");
  }

  private static Purse spent(
      int day, String account, long amount, String party, String purpose, String recorder) {
    return new Purse(day, account, true, amount, party, purpose, recorder, "", "", "");
  }

  private Purse by(String other) {
    return new Purse(day, account, spent, amount, party, purpose, recorder, other, task, mistake);
  }

  private Purse on(String begins) {
    return new Purse(
        day, account, spent, amount, party, purpose, recorder, confirmer, begins, mistake);
  }

  private Purse wrong(String why) {
    return new Purse(day, account, spent, amount, party, purpose, recorder, confirmer, task, why);
  }
}
