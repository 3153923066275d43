package org.chungtay.demonstration.movement;

import java.util.List;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.SustainRule;

/// The six models of the invented year, after those that the city's organisations really spread.
final class Patterns {
  /// When rice is cut: winter-spring and summer-autumn.
  private static final List<Integer> HARVEST = List.of(4, 5, 8, 9);

  private static final List<String> TOWN = List.of("Thủy Xuân", "Phú Xuân", "Thuận Hóa");

  private static final List<String> STRAW_CHANGES =
      List.of(
          "Gom bằng xe kéo tay vì đường nội đồng hẹp, máy cuộn rơm không vào được",
          "Ủ chung một chỗ cạnh kho hợp tác xã thay vì từng nhà ủ riêng",
          "Trồng nấm rơm trước, bã nấm mới đem ủ",
          "Bán rơm cuộn cho nhà nuôi bò, chỉ ủ phần rơm ướt",
          "Cày vùi ngay sau gặt vì ruộng trũng, không có chỗ phơi",
          "Hẹn ngày gom theo từng xứ đồng, loa báo trước một hôm");

  private static final List<String> ROAD_CHANGES =
      List.of(
          "Chia đoạn ngắn hơn, mỗi nhà chỉ quét trước cửa mình",
          "Làm chiều thứ Bảy vì sáng Chủ nhật bận đi chợ",
          "Thêm đèn năng lượng mặt trời ở đoạn tối",
          "Trồng hoa giấy thay hồng cổ vì nắng cả ngày",
          "Hai chi hội cùng giữ một bờ hói, luân phiên từng tuần",
          "Có các bạn chi đoàn khiêng nước mùa nắng");

  private Patterns() {}

  static List<Pattern> all() {
    return List.of(straw(), garbage(), trees(), greenHouse(), liveGreen(), roads());
  }

  private static Pattern straw() {
    return new Pattern(
        "straw",
        "farmers",
        "Cánh đồng không đốt rơm rạ",
        "farming",
        "Rơm sau gặt được gom, ủ thành phân hoặc cày vùi với chế phẩm vi sinh; không còn khói trên đồng và trên đường.",
        List.of(
            "Họp xóm trước ngày gặt, thống nhất ngày gom và chỗ ủ",
            "Nhận chế phẩm vi sinh ở hợp tác xã",
            "Gom rơm trong ba ngày sau gặt; nhà neo đơn có đội thanh niên gom giúp",
            "Ủ đống có bạt phủ, đảo sau hai mươi ngày",
            "Bón lót cho vụ sau, chia phân theo số rơm góp"),
        2_500_000,
        "Chế phẩm và bạt phủ cho một cánh đồng chừng năm mẫu",
        "Có chỗ ủ cao ráo, có người đứng ra nhắc ngày gom",
        List.of("waste-collected"),
        Campaign.STRAW,
        List.of("2.4", "12.5", "13.1"),
        new SustainRule(CheckKind.FIELD_INSPECTION, 80, 6, HARVEST),
        "Hai vụ liền đi xem đồng không còn thửa nào đốt; phân đủ bón lót cho vụ sau",
        List.of("Phú Vang", "Quảng Điền", "Phú Hồ", "Phú Vinh", "Đan Điền"),
        STRAW_CHANGES,
        12,
        false);
  }

  private static Pattern garbage() {
    return new Pattern(
        "garbage",
        "front",
        "Tổ dân phố không rác",
        "waste",
        "Cả tổ dân phố cùng giữ: rác ra đúng giờ, có điểm tập kết kín, điểm đen được dọn rồi trồng hoa để không ai đổ lại.",
        List.of(
            "Đi quanh tổ, ghi các điểm đen và giờ xe rác",
            "Họp tổ, ký bản cam kết chung bằng lời của bà con",
            "Dọn điểm đen một buổi, trồng hoa hoặc đặt ghế ngay trong tuần đó",
            "Mỗi tháng ra quân ít nhất một lần, nhắc nhau nhẹ nhàng"),
        4_000_000,
        "Hoa, ghế đá và bảng nhắc giờ xe rác",
        "Có giờ thu gom ổn định của xe rác",
        List.of("black-spots-removed", "waste-bags", "road-cleaned"),
        Campaign.ROADS,
        List.of("11.6", "12.5"),
        new SustainRule(CheckKind.ACTIVITIES_HELD, 1, 6, List.of()),
        "Sáu tháng không có điểm đen nào trở lại; xe rác thu đúng giờ",
        TOWN,
        List.of(
            "Đổi giờ để rác sang buổi tối cho hợp người đi chợ sớm",
            "Học sinh vẽ tranh lên tường ở điểm đen cũ",
            "Không đặt thùng công cộng, mỗi nhà giữ thùng của mình",
            "Giao chi hội Cựu chiến binh nhắc ở đầu kiệt",
            "Làm theo từng kiệt nhỏ, không làm cả tổ một lần"),
        13,
        false);
  }

  private static Pattern trees() {
    return new Pattern(
        "trees",
        "youth",
        "Hàng cây thanh niên",
        "greening",
        "Chi đoàn trồng một hàng cây bóng mát và nhận chăm đến khi cây khép tán; cây chết thì trồng dặm, có người ghi.",
        List.of(
            "Chọn đoạn đường chưa có bóng mát, xin ý kiến bà con hai bên",
            "Trồng vào đầu mùa mưa, cọc chống và rào từng gốc",
            "Chia lịch tưới mùa nắng cho từng nhóm bạn",
            "Mỗi quý đếm lại cây sống, trồng dặm cây chết"),
        6_000_000,
        "Cây giống, cọc chống và ống nước cho một hàng năm mươi cây",
        "Vỉa hè rộng từ hai mét, có nguồn nước gần",
        List.of("trees-planted", "plants-alive"),
        Campaign.ROADS,
        List.of("11.7", "13.1", "15.2"),
        new SustainRule(CheckKind.ACTIVITIES_HELD, 2, 6, List.of()),
        "Sau một mùa nắng vẫn còn chín phần mười số cây sống",
        List.of("Phú Xuân", "Thuận Hóa", "Vỹ Dạ"),
        List.of(
            "Trồng bàng đài loan thay long não vì đường dây điện thấp",
            "Giao học sinh lớp chín đếm cây, coi như bài học ngoài trời",
            "Tưới bằng nước giếng của đình làng",
            "Mỗi cây gắn tên một nhóm bạn, không gắn tên một người"),
        10,
        false);
  }

  private static Pattern greenHouse() {
    return new Pattern(
        "green-house",
        "women",
        "Ngôi nhà xanh: biến rác thành tiền",
        "waste",
        "Một nhà lưới nhỏ ở nhà văn hoá để bà con bỏ chai nhựa, giấy, lon; bán gây quỹ giúp trẻ mồ côi và người già neo đơn.",
        List.of(
            "Dựng nhà lưới có mái ở chỗ dễ thấy",
            "Hẹn ngày mở cửa, có hai người cùng cân và ghi sổ",
            "Bán mỗi tháng một đến hai lần, công khai số tiền ngay tại chỗ",
            "Tiền giúp ai do chi hội bàn chung, chỉ công khai số tiền"),
        3_500_000,
        "Khung sắt, lưới và mái tôn; nhiều nơi tự hàn chỉ tốn tiền sắt",
        "Có hai người giữ sổ và một chỗ mua ve chai quen",
        List.of("waste-collected"),
        Campaign.ROADS,
        List.of("1.2", "12.5"),
        new SustainRule(CheckKind.ACTIVITIES_HELD, 2, 6, List.of()),
        "Mỗi tháng bán được ba đến năm trăm nghìn đồng, sổ sách hai người cùng ký",
        TOWN,
        List.of(
            "Đặt ở cổng trường vì nhà văn hoá xa",
            "Nhận thêm dầu ăn cũ, có can riêng",
            "Đổi rác lấy cây giống vào ngày hai mươi hai hằng tháng",
            "Mở cửa sau giờ tan chợ cho tiểu thương",
            "Không để tiền mặt, người mua chuyển thẳng vào quỹ"),
        11,
        false);
  }

  private static Pattern liveGreen() {
    return new Pattern(
        "live-green",
        "women",
        "Phụ nữ sống xanh",
        "living",
        "Từng nhà tự nhận việc nhỏ: xách giỏ đi chợ, phân loại rác, ủ phân, dùng chai thuỷ tinh; chi hội ghé thăm, không xếp hạng nhà nào.",
        List.of(
            "Chi hội mời từng nhà chọn một, hai việc vừa sức",
            "Mỗi nhà một mã riêng, không ghi tên lên bảng",
            "Ghé thăm mỗi quý, hỏi khó chỗ nào thì giúp chỗ đó",
            "Chia sẻ cách làm hay trong buổi sinh hoạt"),
        1_200_000,
        "Giỏ đi chợ tặng lần đầu và men ủ",
        "Chi hội sinh hoạt đều, có người chịu khó ghé thăm",
        List.of(),
        Campaign.ROADS,
        List.of("5.5", "12.5", "12.8"),
        new SustainRule(CheckKind.HEAD_COUNT, 20, 6, List.of()),
        "Hơn hai mươi nhà giữ được sau nửa năm mà không ai phải nhắc",
        List.of("Hương Thủy", "Thanh Thủy", "Thủy Xuân"),
        List.of(
            "Tiểu thương trong chợ cùng làm: giảm giá cho ai mang giỏ",
            "Ủ phân chung một hố cho cả kiệt vì nhà không có vườn",
            "Thêm việc trồng hàng rào xanh thay hàng rào lưới",
            "Nhờ các cháu nhỏ nhắc ba mẹ mang giỏ"),
        11,
        false);
  }

  private static Pattern roads() {
    return new Pattern(
        "roads",
        "women",
        "Tuyến đường sáng – xanh – sạch – đẹp tự quản",
        "environment",
        "Mỗi chi hội nhận một đoạn, có người đứng việc và người thay; tuần nào cũng có lượt, ai bận thì có người thế.",
        List.of(
            "Vẽ đoạn đường, đếm cây và đèn",
            "Bàn việc từng người: quét dọn, tưới tỉa, nhắc nhau không xả rác",
            "Chọn nhóm kết nghĩa để giúp nhau khi vắng người",
            "Giữ lượt mỗi tuần, chụp ảnh trước và sau",
            "Mỗi tháng để nhóm khác đến xem theo kết quả bốc thăm công khai"),
        5_000_000,
        "Hồng cổ Huế, chậu, dụng cụ; nhiều nhà góp sẵn",
        "Có từ năm người thay nhau và một nhóm kết nghĩa",
        List.of("care-weeks", "care-metres", "roses-planted"),
        Campaign.ROADS,
        List.of("11.6", "11.7"),
        new SustainRule(CheckKind.ROUNDS_KEPT, 85, 6, List.of()),
        "Ba tháng giữ đủ lượt, đa số lượt không cần ai nhắc",
        TOWN,
        ROAD_CHANGES,
        60,
        true);
  }
}
