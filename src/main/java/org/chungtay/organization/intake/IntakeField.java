package org.chungtay.organization.intake;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.shared.text.Folded;

/// What a column of a list can mean, and how such columns are headed in the lists that go around
/// here. The labels of our own files are added to these.
public enum IntakeField {
  NAME(
      "Họ và tên",
      "Họ tên",
      "Tên",
      "Tên hội viên",
      "Tên đoàn viên",
      "Họ và tên hội viên",
      "Name",
      "Full name",
      "Member",
      "الاسم",
      "الاسم الكامل"),
  FAMILY(
      "Họ đệm",
      "Họ và tên đệm",
      "Họ lót",
      "Họ và chữ đệm",
      "Họ",
      "Surname",
      "Family name",
      "Last name",
      "اسم العائلة"),
  PHONE(
      "Điện thoại",
      "Số điện thoại",
      "SĐT",
      "ĐT",
      "Số ĐT",
      "ĐTDĐ",
      "Di động",
      "Mobile",
      "Phone",
      "Phone number",
      "Tel",
      "الهاتف",
      "رقم الهاتف",
      "الجوال"),
  BORN(
      "Năm sinh",
      "Ngày sinh",
      "Ngày tháng năm sinh",
      "Ngày, tháng, năm sinh",
      "NS",
      "Sinh năm",
      "Year of birth",
      "Date of birth",
      "DOB",
      "Born",
      "سنة الميلاد",
      "تاريخ الميلاد"),
  AREA(
      "Phường",
      "Xã",
      "Phường xã",
      "Xã phường",
      "Phường, xã",
      "Địa bàn",
      "Ward",
      "Commune",
      "Area",
      "الحي",
      "المنطقة"),
  UNIT(
      "Chi hội",
      "Chi đoàn",
      "Chi hội, tổ",
      "Tổ",
      "Nhóm",
      "Tên nhóm",
      "Tên chi hội",
      "Tên chi đoàn",
      "Tên tổ",
      "Đơn vị",
      "Tổ tự quản",
      "Group",
      "Unit",
      "Branch",
      "Group name",
      "المجموعة",
      "الوحدة"),
  RESIDENTIAL(
      "Tổ dân phố",
      "TDP",
      "Thôn",
      "Tổ dân phố, thôn",
      "Khu dân cư",
      "Residential group",
      "المجموعة السكنية"),
  SINCE(
      "Vào từ ngày",
      "Member since",
      "عضو منذ",
      "Ngày vào",
      "Ngày vào hội",
      "Ngày vào đoàn",
      "Ngày kết nạp",
      "Ngày tham gia",
      "Từ ngày",
      "Ngày thành lập",
      "Since",
      "Joined",
      "From",
      "منذ",
      "تاريخ الانضمام"),
  LAST_DAY(
      "Ngày cuối",
      "Đến ngày",
      "Ngày ra",
      "Ngày thôi",
      "Đến hết ngày",
      "Last day",
      "Until",
      "آخر يوم",
      "حتى"),
  GUARDIAN("Người giám hộ", "Cha mẹ", "Phụ huynh", "Guardian", "Parent", "ولي الأمر"),
  GUARDIAN_PHONE(
      "Điện thoại người giám hộ",
      "SĐT phụ huynh",
      "SĐT người giám hộ",
      "Điện thoại phụ huynh",
      "Guardian phone",
      "هاتف ولي الأمر"),
  ROLE("Chức vụ", "Chức danh", "Vai trò", "Quyền", "Role", "Position", "الدور", "الصفة"),
  UNIT_NAME(
      "Tên đơn vị",
      "Đơn vị",
      "Tên tổ chức",
      "Tên cơ sở",
      "Tên nhóm",
      "Tên chi hội",
      "Tên chi đoàn",
      "Chi hội",
      "Chi đoàn",
      "Tên",
      "Unit name",
      "Unit",
      "Name",
      "الوحدة",
      "اسم الوحدة"),
  ABOVE(
      "Đơn vị cấp trên",
      "Cấp trên",
      "Cấp trên trực tiếp",
      "Trực thuộc",
      "Thuộc đơn vị",
      "Thuộc",
      "Parent",
      "Parent unit",
      "Belongs to",
      "الوحدة الأعلى",
      "تتبع"),
  LEVEL(
      "Cấp", "Cấp đơn vị", "Loại đơn vị", "Loại hình", "Level", "Kind", "Type", "المستوى", "النوع"),
  SECTOR("Khối", "Lĩnh vực", "Ngành", "Sector", "القطاع"),
  /// Our own files say whom or what each line is about.
  CODE("Mã Chung Tay", "Chung Tay code", "رمز Chung Tay");

  private static final String BETWEEN = "|";

  private final String heads;

  IntakeField(String... heads) {
    this.heads =
        Stream.of(heads).map(Folded::of).collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
  }

  /// @param head folded
  boolean isHeaded(String head) {
    return !head.isEmpty() && heads.contains(BETWEEN + head + BETWEEN);
  }

  /// Numbers are kept sealed, and so is what was typed in their place.
  boolean isPhone() {
    return this == PHONE || this == GUARDIAN_PHONE;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
