package org.chungtay.demonstration.voice;

import java.util.List;

/// What people of the invented city say, as they would write it on a phone.
final class Sayings {
  private Sayings() {}

  /// @param kind code of what a report is about
  record Neglected(String kind, String words, String whereabouts, String answer) {}

  /// @param kind code of what a need is about
  /// @param linked key of the movement that it was taken up into; empty for none
  /// @param dug whether a drain was dug for it
  record Needed(
      String kind,
      String words,
      boolean forGroup,
      String answer,
      String linked,
      boolean dug,
      int supports) {}

  static final List<Neglected> REPORTS =
      List.of(
          new Neglected(
              "rubbish",
              "Có đống rác ở gốc cây, mấy hôm rồi chưa ai dọn, trời mưa chảy ra đường.",
              "Gần cột điện thứ ba",
              "Chi hội đã dọn sáng Chủ nhật và đặt thêm hai chậu hoa ở chỗ đó. Mong bà con nhắc nhau giúp."),
          new Neglected(
              "dead-plants",
              "Khoảng mười cây hồng bị khô, lá rụng hết.",
              "Đoạn giữa, phía nắng",
              "Đã tưới lại và cắt cành khô; cây nào không lên sẽ trồng dặm trước mùa mưa."),
          new Neglected(
              "broken-light",
              "Đèn năng lượng tắt từ tuần trước, tối đi học về rất tối.",
              "Đầu kiệt",
              "Đã thay pin mới. Đèn còn lại sẽ kiểm tra trong tháng."),
          new Neglected(
              "damage",
              "Ghế đá bị gãy chân, các cụ ngồi dễ ngã.",
              "Cạnh gốc bàng",
              "Đã kê lại tạm; thanh niên sẽ đổ chân mới vào thứ Bảy."),
          new Neglected(
              "blocked-drain",
              "Rãnh nước nghẹt lá, mưa nhỏ cũng tràn lên đường.",
              "Trước nhà văn hoá",
              "Đã khơi rãnh cùng bà con hai bên; lá gom đem ủ phân."),
          new Neglected(
              "rubbish",
              "Ai đó đổ xà bần lên bãi cỏ.",
              "Cuối đoạn, gần cầu",
              "Đã nhờ xe của phường chở đi. Chỗ này sẽ rào thấp và trồng cỏ lại."),
          new Neglected(
              "other-report",
              "Bảng tên con đường hoa bị che mất, khách đến không biết.",
              "",
              "Đã dời bảng ra chỗ thoáng."),
          new Neglected(
              "dead-plants",
              "Cỏ mọc cao hơn hoa rồi.",
              "",
              "Đúng là tháng này tổ vắng người. Chi hội kết nghĩa đã sang làm giúp một buổi."));

  static final List<Needed> NEEDS =
      List.of(
          new Needed(
              "flooding",
              "Kiệt nhà tôi mưa một chút là ngập tới bậc cửa, xin khơi lại mương thoát nước phía sau xóm.",
              true,
              "Đã đi xem cùng tổ dân phố. Mương được khơi trong buổi ra quân vừa rồi; phần cống hỏng đã gửi phường.",
              "flood",
              true,
              17),
          new Needed(
              "bins",
              "Xin đặt thêm thùng rác gần chợ sớm, tan chợ là rác đầy đường.",
              false,
              "Đã đưa vào việc chung của ba tổ chức. Trước mắt đổi giờ xe rác sớm hơn ba mươi phút.",
              "roads",
              false,
              23),
          new Needed(
              "company",
              "Trong kiệt có một cụ già sống một mình, đi lại khó. Mong có người ghé thăm, mua giúp thuốc.",
              false,
              "Chi hội đã phân công người ghé mỗi tuần hai lần; nhà và tên không đưa lên đây.",
              "",
              false,
              4),
          new Needed(
              "greenery",
              "Đoạn ven hói trống nắng, xin trồng vài cây bóng mát cho các cụ ngồi.",
              true,
              "Chi đoàn nhận trồng một hàng cây vào đầu mùa mưa.",
              "roads",
              false,
              11),
          new Needed(
              "learning",
              "Nhiều nhà muốn ủ phân từ rác bếp mà chưa biết làm, xin mở một buổi hướng dẫn.",
              true,
              "",
              "",
              false,
              8),
          new Needed(
              "lighting",
              "Đường ra bến nước không có đèn, tối đi làm về sợ lắm.",
              false,
              "",
              "",
              false,
              14),
          new Needed(
              "children",
              "Trẻ con trong xóm chơi ngoài đường xe chạy. Xin một góc sân ở nhà văn hoá sau giờ học.",
              false,
              "Nhà văn hoá mở sân từ bốn giờ chiều đến sáu giờ, có người lớn trông luân phiên.",
              "",
              false,
              9));
}
