package org.chungtay.demonstration.year;

import java.util.List;
import org.chungtay.demonstration.Dice;

/// What people write about their work.
final class Words {
  private static final List<String> TOLD =
      List.of(
          "Bà con ra đông, làm xong sớm hơn dự kiến.",
          "Mọi người chia ba tổ, đến tám giờ thì xong; rác đã có xe chở đi ngay.",
          "Trời nắng nhưng vui. Mấy bác lớn tuổi lo nước chè, thanh niên lo phần nặng.",
          "Làm được quá nửa đoạn đường, phần còn lại hẹn tuần sau.",
          "Nhờ nhà văn hoá cho mượn dụng cụ nên không thiếu chổi, xẻng.",
          "Có thêm mấy em học sinh đi cùng ba mẹ; đã nhắc mang găng tay.",
          "Cân tại chỗ, có chị thủ quỹ và đại diện tổ dân phố cùng ghi.",
          "Đoạn gần chợ nhiều rác hơn mọi lần, đề nghị phường đặt thêm thùng.",
          "Xong việc bà con ngồi lại bàn lịch tháng tới, ai cũng nhận một phần.",
          "Ít người hơn mọi khi vì trùng đám giỗ, nhưng việc vẫn xong.");
  private static final List<String> SENT_BACK =
      List.of(
          "Số bao rác và ảnh chưa khớp; xin bổ sung ảnh chụp sau khi dọn.",
          "Khối lượng cao hơn mọi lần nhiều; nhờ xem lại số cân.",
          "Hai điểm ghi cùng một số mét đường; xin tách cho từng điểm.",
          "Chưa rõ số bao là của cả hai ngày hay một ngày.");
  private static final List<String> WRONG =
      List.of(
          "Ghi nhầm số cân của cả tuần vào một buổi; nay ghi lại theo sổ.",
          "Đoạn đường đã tính ở tổ bên cạnh; nay tách lại cho đúng.",
          "Đối chiếu phiếu cân của đơn vị thu mua thấy lệch.");
  private static final List<String> CALLED_OFF =
      List.of(
          "Mưa lớn, đường ngập; hẹn bà con tuần sau.",
          "Gió mạnh từ đêm qua, cây gãy chưa dọn xong; lui lại cho an toàn.",
          "Trùng lễ của làng, dời sang dịp khác theo ý bà con.");
  private static final String RIVER =
      "Nước sông lên trên báo động, đường vào đã ngập; an toàn của bà con là trước hết.";
  private static final String MENDED = "Đã sửa theo góp ý: ";

  private Words() {}

  static String told(Script script, int revision) {
    var told = Dice.named("told:" + script.id()).of(TOLD);
    return revision == 1 ? told : MENDED + told;
  }

  static String sentBack(Script script) {
    return Dice.named("sent-back:" + script.id()).of(SENT_BACK);
  }

  static String wrong(Script script) {
    return Dice.named("wrong:" + script.id()).of(WRONG);
  }

  static String calledOff(Script script) {
    var sunday = script.day().plusDays((7 - script.day().getDayOfWeek().getValue()) % 7);
    return new Season(sunday).flood()
        ? RIVER
        : Dice.named("called-off:" + script.id()).of(CALLED_OFF);
  }
}
