package org.chungtay.demonstration.year;

import java.util.List;
import java.util.Map;

/// What people do together in a ward, told as a poster would, with what usually comes of it.
///
/// @param lead code of the leading organisation
/// @param partners codes and parts in percent of those who join
/// @param results indicator codes with the most that a site usually reports
/// @param crowd most people by name
record Kind(
    String title,
    String description,
    String bring,
    String lead,
    Map<String, Integer> partners,
    Map<String, Integer> results,
    int crowd,
    int weight) {

  static final List<Kind> ALL =
      List.of(
          new Kind(
              "Ngày Chủ nhật xanh",
              "Cùng ra quân dọn vệ sinh đường làng, ngõ xóm, bờ sông.\nMỗi nhà một người, làm xong trước khi nắng lên.",
              "Găng tay, chổi, bao đựng rác",
              "front",
              Map.of("youth", 30, "women", 20),
              Map.of(
                  "waste-collected",
                  900,
                  "waste-bags",
                  60,
                  "road-cleaned",
                  2500,
                  "black-spots-removed",
                  2),
              34,
              5),
          new Kind(
              "Chăm tuyến đường Sáng – Xanh – Sạch – Đẹp",
              "Tưới hoa hồng cổ Huế, nhổ cỏ, quét lá và nhắc nhau không xả rác.",
              "Bình tưới, kéo tỉa, chổi",
              "women",
              Map.of(),
              Map.of(
                  "waste-collected",
                  180,
                  "waste-bags",
                  15,
                  "road-cleaned",
                  1200,
                  "roses-planted",
                  40),
              18,
              5),
          new Kind(
              "Ngày hội biến rác thành tiền",
              "Thu gom chai nhựa, giấy vụn, lon để bán gây quỹ giúp trẻ mồ côi và người già neo đơn.",
              "Chai nhựa, giấy vụn, lon đã phân loại",
              "women",
              Map.of("youth", 25),
              Map.of("waste-collected", 420, "waste-bags", 35),
              22,
              3),
          new Kind(
              "Trồng hàng cây thanh niên",
              "Trồng và rào cây bóng mát dọc tuyến đường mới.",
              "Cuốc, xẻng, xô nước",
              "youth",
              Map.of("farmers", 30, "veterans", 10),
              Map.of("trees-planted", 120, "road-cleaned", 800),
              30,
              3),
          new Kind(
              "Ra quân không đốt rơm rạ",
              "Gom rơm sau gặt, ủ phân và hướng dẫn bà con dùng chế phẩm vi sinh.",
              "Cào, bao, nước uống",
              "farmers",
              Map.of("front", 20, "youth", 20),
              Map.of("waste-collected", 1500, "waste-bags", 90),
              24,
              2),
          new Kind(
              "Cựu chiến binh thắp sáng đường quê",
              "Sửa bóng đèn, phát quang bụi rậm, quét dọn quanh đài tưởng niệm.",
              "Thang, kìm, rựa",
              "veterans",
              Map.of("youth", 40),
              Map.of("road-cleaned", 1500, "black-spots-removed", 1, "waste-bags", 20),
              16,
              2),
          new Kind(
              "Công nhân chung tay dọn khu nhà trọ",
              "Dọn rác, khơi cống, sơn lại tường khu nhà trọ công nhân.",
              "Găng tay, chổi sơn",
              "labour",
              Map.of("women", 30),
              Map.of("waste-collected", 350, "waste-bags", 30),
              20,
              1),
          new Kind(
              "Dọn bùn sau lũ",
              "Nước rút đến đâu, dọn sạch đến đó: trường học, trạm y tế, nhà neo đơn trước.",
              "Ủng, xẻng, cào bùn",
              "front",
              Map.of("youth", 25, "women", 20, "veterans", 10, "farmers", 10),
              Map.of(
                  "waste-collected",
                  4000,
                  "waste-bags",
                  150,
                  "road-cleaned",
                  3500,
                  "black-spots-removed",
                  3),
              40,
              0));
}
