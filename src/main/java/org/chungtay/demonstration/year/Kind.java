package org.chungtay.demonstration.year;

import java.util.Map;

/// What people do together in a ward, told as a poster would, with what usually comes of it.
enum Kind {
  GREEN_SUNDAY(
      "Ngày Chủ nhật xanh",
      "Cùng ra quân dọn vệ sinh đường làng, ngõ xóm, bờ sông.\nMỗi nhà một người, làm xong trước khi nắng lên.",
      "Găng tay, chổi, bao đựng rác",
      "front",
      Map.of("youth", 30, "women", 20),
      Map.of(Told.WASTE, 900, Told.BAGS, 60, Told.ROAD, 2500, Told.SPOTS, 2),
      34,
      5),
  LANE(
      "Chăm tuyến đường Sáng – Xanh – Sạch – Đẹp",
      "Tưới hoa hồng cổ Huế, nhổ cỏ, quét lá và nhắc nhau không xả rác.",
      "Bình tưới, kéo tỉa, chổi",
      "women",
      Map.of(),
      Map.of(Told.WASTE, 180, Told.BAGS, 15, Told.ROAD, 1200, "roses-planted", 40),
      18,
      5),
  SCRAP(
      "Ngày hội biến rác thành tiền",
      "Thu gom chai nhựa, giấy vụn, lon để bán gây quỹ giúp trẻ mồ côi và người già neo đơn.",
      "Chai nhựa, giấy vụn, lon đã phân loại",
      "women",
      Map.of("youth", 25),
      Map.of(Told.WASTE, 420, Told.BAGS, 35),
      22,
      3),
  TREES(
      "Trồng hàng cây thanh niên",
      "Trồng và rào cây bóng mát dọc tuyến đường mới.",
      "Cuốc, xẻng, xô nước",
      "youth",
      Map.of("farmers", 30, "veterans", 10),
      Map.of("trees-planted", 120, Told.ROAD, 800),
      30,
      3),
  STRAW(
      "Ra quân không đốt rơm rạ",
      "Gom rơm sau gặt, ủ phân và hướng dẫn bà con dùng chế phẩm vi sinh.",
      "Cào, bao, nước uống",
      "farmers",
      Map.of("front", 20, "youth", 20),
      Map.of(Told.WASTE, 1500, Told.BAGS, 90),
      24,
      2),
  LIGHTS(
      "Cựu chiến binh thắp sáng đường quê",
      "Sửa bóng đèn, phát quang bụi rậm, quét dọn quanh đài tưởng niệm.",
      "Thang, kìm, rựa",
      "veterans",
      Map.of("youth", 40),
      Map.of(Told.ROAD, 1500, Told.SPOTS, 1, Told.BAGS, 20),
      16,
      2),
  LODGINGS(
      "Công nhân chung tay dọn khu nhà trọ",
      "Dọn rác, khơi cống, sơn lại tường khu nhà trọ công nhân.",
      "Găng tay, chổi sơn",
      "labour",
      Map.of("women", 30),
      Map.of(Told.WASTE, 350, Told.BAGS, 30),
      20,
      1),
  FLOOD(
      "Dọn bùn sau lũ",
      "Nước rút đến đâu, dọn sạch đến đó: trường học, trạm y tế, nhà neo đơn trước.",
      "Ủng, xẻng, cào bùn",
      "front",
      Map.of("youth", 25, "women", 20, "veterans", 10, "farmers", 10),
      Map.of(Told.WASTE, 4000, Told.BAGS, 150, Told.ROAD, 3500, Told.SPOTS, 3),
      40,
      0),
  ONLINE(
      "Thứ Bảy tình nguyện: cùng dân làm thủ tục trực tuyến",
      "Đoàn viên ngồi cùng bà con ở nhà văn hoá: cài VNeID, nộp hồ sơ, tra kết quả.\nKhông ai phải đọc mật khẩu cho người khác.",
      "Điện thoại, sạc, căn cước của chính mình",
      "youth",
      Map.of(),
      Map.of(),
      40,
      0),
  YOUTH_MONTH(
      "Tháng Thanh niên: công trình đường hoa",
      "Dọn cỏ, sửa lề, gắn đèn năng lượng mặt trời và trồng hoa ven đường.",
      "Cuốc, găng tay, nước uống",
      "youth",
      Map.of("women", 20),
      Map.of(Told.ROAD, 900, "roses-planted", 80, "trees-planted", 40, Told.BAGS, 30),
      60,
      0),
  GRATITUDE(
      "Thắp nến tri ân, chăm nghĩa trang liệt sĩ",
      "Quét dọn phần mộ, thay hoa, thắp nến và nghe các bác cựu chiến binh kể chuyện.",
      "Chổi, khăn lau, hoa",
      "veterans",
      Map.of("youth", 45),
      Map.of(Told.BAGS, 18, Told.ROAD, 600),
      36,
      0),
  BEFORE_TET(
      "Dọn ngõ đón Tết",
      "Quét vôi gốc cây, treo cờ, gom đồ cũ: ngõ nào cũng sạch trước đêm giao thừa.",
      "Chổi, vôi, cờ",
      "front",
      Map.of("women", 30, "veterans", 10),
      Map.of(Told.WASTE, 1200, Told.BAGS, 80, Told.ROAD, 2800, Told.SPOTS, 2),
      45,
      0),
  /// Nothing of the seasons: somebody said that it floods.
  DRAIN(
      "Khơi thông mương thoát nước",
      "Khơi đoạn mương mà bà con nói hay nghẹt, gom bùn lên bãi cao cho xe chở đi.",
      "Ủng, xẻng, xô",
      "front",
      Map.of("youth", 40),
      Map.of(Told.WASTE, 800, Told.BAGS, 50, Told.ROAD, 400, Told.SPOTS, 1),
      22,
      0);

  private final String title;
  private final String description;
  private final String bring;
  private final String lead;

  @SuppressWarnings("ImmutableEnumChecker") // Map.of cannot be changed
  private final Map<String, Integer> partners;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, Integer> results;

  private final int crowd;
  private final int weight;

  Kind(
      String title,
      String description,
      String bring,
      String lead,
      Map<String, Integer> partners,
      Map<String, Integer> results,
      int crowd,
      int weight) {
    this.title = title;
    this.description = description;
    this.bring = bring;
    this.lead = lead;
    this.partners = partners;
    this.results = results;
    this.crowd = crowd;
    this.weight = weight;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String bring() {
    return bring;
  }

  /// Code of the leading organisation.
  String lead() {
    return lead;
  }

  /// Codes and parts in percent of those who join.
  Map<String, Integer> partners() {
    return partners;
  }

  /// Indicator codes with the most that a site usually reports.
  Map<String, Integer> results() {
    return results;
  }

  /// Most people by name.
  int crowd() {
    return crowd;
  }

  /// How often it is drawn in a small city; a whole year goes by its seasons.
  int weight() {
    return weight;
  }

  boolean ofYouth() {
    return lead.equals("youth");
  }

  /// Codes of indicators.
  private static final class Told {
    static final String WASTE = "waste-collected";
    static final String BAGS = "waste-bags";
    static final String ROAD = "road-cleaned";
    static final String SPOTS = "black-spots-removed";
  }
}
