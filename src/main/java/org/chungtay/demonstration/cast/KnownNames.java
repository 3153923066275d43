package org.chungtay.demonstration.cast;

import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.shared.text.Folded;

/// Names of people who hold or held public office in Huế or the whole country, as the press names
/// them: an invented person must not be taken for one of them. Chance would draw some, such as
/// Nguyễn Thanh Bình.
final class KnownNames {
  private static final Set<String> FOLDED =
      Set.of(
              // Huế: Party committee, people's committee and council, Fatherland Front
              "Nguyễn Thanh Bình",
              "Phan Thiên Định",
              "Lê Trường Lưu",
              "Nguyễn Khắc Toàn",
              "Nguyễn Văn Phương",
              "Phan Ngọc Thọ",
              "Nguyễn Quang Tuấn",
              "Nguyễn Chí Tài",
              "Phạm Đức Tiến",
              "Phan Quý Phương",
              "Hoàng Hải Minh",
              "Trần Hữu Thùy Giang",
              "Nguyễn Thanh Minh",
              "Võ Lê Nhật",
              "Lê Minh Nhân",
              "Nguyễn Nam Tiến",
              "Nguyễn Ngọc Thiện",
              "Nguyễn Văn Cao",
              "Nguyễn Dung",
              "Lê Thị Thu Hương",
              "Nguyễn Xuân Lý",
              "Bùi Thanh Hà",
              "Nguyễn Thị Ái Vân",
              "Nguyễn Thái Sơn",
              "Hà Văn Tuấn",
              "Phạm Như Hiệp",
              "Nguyễn Thị Sửu",
              "Trần Thị Hoài Trâm",
              "Trần Thị Kim Loan",
              "Huỳnh Thị Anh Thảo",
              "Nguyễn Chí Quang",
              // the country's offices
              "Tô Lâm",
              "Lương Cường",
              "Phạm Minh Chính",
              "Trần Thanh Mẫn",
              "Nguyễn Phú Trọng",
              "Võ Văn Thưởng",
              "Nguyễn Xuân Phúc",
              "Vương Đình Huệ",
              "Nguyễn Thị Kim Ngân",
              "Võ Thị Ánh Xuân",
              "Trương Thị Mai",
              "Đỗ Văn Chiến",
              "Bùi Thị Minh Hoài",
              "Hồ Đức Phớc",
              "Trần Cẩm Tú",
              "Nguyễn Hòa Bình",
              "Lê Minh Hưng",
              "Hồ Quốc Dũng",
              "Phan Văn Giang",
              "Lương Tam Quang",
              "Trần Hồng Hà",
              "Lê Thành Long",
              "Bùi Thanh Sơn",
              "Mai Văn Chính",
              "Nguyễn Chí Dũng",
              "Nguyễn Trọng Nghĩa",
              "Hà Thị Nga")
          .stream()
          .map(Folded::of)
          .collect(Collectors.toUnmodifiableSet());

  private KnownNames() {}

  /// Marks are folded away: in a list or read aloud Thành and Thanh are soon taken for each other.
  static boolean isBorneInOffice(String name) {
    return FOLDED.contains(Folded.of(name));
  }
}
