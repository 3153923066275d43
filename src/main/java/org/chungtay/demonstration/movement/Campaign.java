package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.demonstration.Stage;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.shared.id.Ids;

/// A movement as its organisations wrote it, with what came of it.
///
/// @param lead code of the organisation that leads
/// @param partners codes of those that joined
/// @param begins months before the city's first day
/// @param ends months after that day; before it where they are negative
/// @param goals percent of what was reached that had been aimed at, by indicator
/// @param kinds of activities that belong to it, by how their titles begin
/// @param cameOfIt said at its end; empty while it runs
record Campaign(
    String key,
    String name,
    String why,
    String lead,
    List<String> partners,
    int begins,
    int ends,
    List<String> sdg,
    Map<String, Integer> goals,
    List<Part> parts,
    Set<String> kinds,
    String cameOfIt) {

  /// A task of it.
  ///
  /// @param lead code of the organisation that does it
  /// @param due months after the movement began
  record Part(
      String what, String lead, List<String> partners, int due, TaskState state, String note) {}

  static final Campaign ROADS =
      new Campaign(
          "roads",
          "Mỗi tuần một giờ vì con đường sáng – xanh – sạch – đẹp",
          """
          Đường hoa ngày ra quân rất đẹp, nhưng vài tháng không ai tưới thì cỏ mọc, rác lại về. Ba tổ chức cùng \
          nhận một việc: mỗi tổ dân phố một đoạn đường, mỗi tuần một giờ, có người nhắc và có người làm thay. \
          Không dừng lại ở lễ ra quân.\
          """,
          "front",
          List.of("women", "youth"),
          11,
          2,
          List.of("11.6", "11.7", "12.5", "17.17"),
          Map.of("road-cleaned", 115, "waste-collected", 90, "roses-planted", 130),
          List.of(
              new Part(
                  "Đi từng tổ, vẽ các đoạn đường cần người chăm và bàn ai nhận đoạn nào",
                  "women",
                  List.of("front"),
                  1,
                  TaskState.DONE,
                  "Hai phường làm điểm đã vẽ và giao xong, các nơi khác đang vẽ tiếp."),
              new Part(
                  "Hướng dẫn phân loại rác tại nhà cho các chi hội",
                  "women",
                  List.of("youth"),
                  4,
                  TaskState.DONE,
                  "Mỗi chi hội có hai người hướng dẫn, dùng chung một tờ tranh."),
              new Part(
                  "Trồng thêm hồng cổ Huế và cây bóng mát ở những đoạn còn trống",
                  "youth",
                  List.of("women"),
                  12,
                  TaskState.DOING,
                  ""),
              new Part(
                  "Viết thư ngỏ: không để rác ra đường sau giờ xe đi",
                  "front",
                  List.of(),
                  9,
                  TaskState.OPEN,
                  "")),
          Set.of(
              "Ngày Chủ nhật xanh",
              "Chăm tuyến đường",
              "Ngày hội biến rác",
              "Trồng hàng cây",
              "Tháng Thanh niên"),
          "");

  static final Campaign STRAW =
      new Campaign(
          "straw",
          "Cánh đồng không khói: không đốt rơm rạ",
          """
          Sau mỗi vụ gặt, khói rơm phủ kín xóm: người già và trẻ nhỏ khó thở, xe trên đường không thấy nhau. Rơm \
          không phải rác. Gom lại thì thành phân, thành nấm, thành thức ăn cho bò; để ngoài đồng thì cày vùi với \
          chế phẩm vi sinh. Không ai bị nêu tên; chỉ xem thửa ruộng còn khói hay không.\
          """,
          "farmers",
          List.of("front", "youth"),
          10,
          8,
          List.of("2.4", "12.5", "13.1"),
          Map.of("waste-collected", 105),
          List.of(
              new Part(
                  "Đặt điểm phát chế phẩm vi sinh tại các hợp tác xã",
                  "farmers",
                  List.of(),
                  2,
                  TaskState.DONE,
                  "Phát trước ngày gặt một tuần, hết đến đâu cấp thêm đến đó."),
              new Part(
                  "Đội thanh niên giúp các nhà neo đơn gom rơm",
                  "youth",
                  List.of("farmers"),
                  6,
                  TaskState.DONE,
                  "Gom được bằng xe kéo tay; thiếu bạt che khi mưa."),
              new Part(
                  "Đi xem đồng trong mùa gặt, ghi số thửa, không ghi tên ai",
                  "farmers",
                  List.of("front"),
                  14,
                  TaskState.DOING,
                  "")),
          Set.of("Ra quân không đốt rơm rạ"),
          "");

  static final Campaign FLOOD =
      new Campaign(
          "flood",
          "Nước rút đến đâu, sạch đến đó",
          """
          Lụt năm nào cũng về. Trường học, trạm y tế và nhà neo đơn được dọn trước; mỗi tổ chức một khu, xong khu \
          mình thì sang giúp khu bên.\
          """,
          "front",
          List.of("youth", "women", "veterans", "farmers"),
          4,
          -1,
          List.of("11.5", "13.1"),
          Map.of("black-spots-removed", 100),
          List.of(
              new Part(
                  "Chuẩn bị ủng, xẻng, máy bơm tại nhà văn hoá mỗi tổ",
                  "veterans",
                  List.of("front"),
                  1,
                  TaskState.DONE,
                  "Đủ cho mỗi tổ mười bộ, máy bơm dùng chung."),
              new Part(
                  "Lập danh sách mương, cống hay nghẹt để nạo vét trước mùa mưa",
                  "farmers",
                  List.of("youth"),
                  2,
                  TaskState.DONE,
                  "Ghi được các đoạn hay nghẹt, đã chuyển cho phường.")),
          Set.of("Dọn bùn sau lũ"),
          "Trường học và trạm y tế mở cửa lại sau hai ngày; nhà neo đơn được dọn trước. Việc nạo vét mương được đưa"
              + " vào kế hoạch thường xuyên của từng phường, vì dọn bùn mãi không bằng nước không ngập.");

  static List<Campaign> all() {
    return List.of(ROADS, STRAW, FLOOD);
  }

  MovementId id() {
    return MovementId.of(Ids.named("demonstration:movement:" + key));
  }

  LocalDate first(Stage stage) {
    return stage.ago(begins, 0);
  }

  LocalDate last(Stage stage) {
    return stage.begun().plusMonths(ends);
  }

  boolean over() {
    return !cameOfIt.isEmpty();
  }

  boolean has(String title) {
    return kinds.stream().anyMatch(title::startsWith);
  }
}
