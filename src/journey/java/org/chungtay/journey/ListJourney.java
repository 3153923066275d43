package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.chungtay.organization.intake.IntakesForTests;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.WrittenPages;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A messy workbook becomes members: columns named, doubts decided, refused lines mended.
@ProductTest
class ListJourney {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired IntakesForTests lists;

  static List<Look> looks() {
    return List.of(
        Look.phone(Language.VI),
        Look.desktop(Language.VI),
        Look.desktop(Language.AR),
        Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aListIsReadIn(Look look) throws IOException {
    var city = lists.city();
    var ward = lists.ward(city, "Thủy Xuân");
    var _ = lists.group(ward, "Chi hội Tổ dân phố 5");
    try (var screen = browsers.signedIn(look, visitors.as("officer", city).actor())) {
      screen.open("/units/" + city + "/lists");
      screen.looksRight("lists");
      screen.find("#file").setInputFiles(new FilePayload("HỘI VIÊN 2026.xlsx", WORKBOOK, messy()));
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**/lists/*");
      screen.looksRight("list-columns");
      screen.find("#consent").check();
      screen.find("form[action$='/columns'] button.main").click();
      screen.find("a[href$='outcome=doubtful']").first().click();
      screen.looksRight("list-doubts");
      while (screen.find("form[action$='/decide']").count() > 0) {
        var form = screen.find("form[action$='/decide']").first();
        form.locator("input[type=radio]").first().check();
        form.locator("button").click();
        screen.page().waitForURL("**notice=organization.notice.line-decided");
      }
      var list = screen.path().split("\\?")[0];
      screen.open(list);
      screen.looksRight("list-report");
      var download =
          screen.page().waitForDownload(() -> screen.find("a[href$='refused.xlsx']").click());
      screen.find("form[action$='/apply'] button").click();
      screen.page().waitForURL("**/lists/*", new WaitForURLOptions().setTimeout(20_000));
      screen.find(".notice.done").waitFor();
      screen.looksRight("list-applied");
      screen.open("/units/" + city + "/members");
      assertThat(screen.find("tbody tr").count()).isEqualTo(5);

      screen.open("/units/" + city + "/lists");
      screen
          .find("#file")
          .setInputFiles(
              new FilePayload("refused.xlsx", WORKBOOK, Files.readAllBytes(download.path())));
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**/lists/*");
      assertThat(screen.find("#column-1").inputValue()).isEqualTo("phone");
      screen.find("form[action$='/columns'] button.main").click();
      screen.find("a[href$='refused.xlsx']").waitFor();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aTreeOfUnitsIsReadIn(Look look) {
    var city = lists.city();
    var _ = lists.group(lists.ward(city, "Thủy Xuân"), "Chi hội Tổ dân phố 5");
    try (var screen = browsers.signedIn(look, visitors.as("administrator", city).actor())) {
      screen.open("/units/" + city + "/lists?kind=units");
      screen.find("#kind").selectOption("units");
      screen.find("#file").setInputFiles(new FilePayload("đơn vị.csv", "text/csv", tree()));
      screen.looksRight("list-units");
      screen.find("main form[method=post] button.main").click();
      screen.page().waitForURL("**/lists/*");
      screen.looksRight("list-units-columns");
      screen.find("form[action$='/columns'] button.main").click();
      screen.find("a[href$='outcome=doubtful']").first().click();
      screen.looksRight("list-units-doubts");
      screen.find("form[action$='/decide'] input[type=radio]").first().check();
      screen.find("form[action$='/decide'] button").first().click();
      screen.page().waitForURL("**notice=organization.notice.line-decided");
      screen.open(screen.path().split("\\?")[0]);
      screen.looksRight("list-units-report");
      screen.find("form[action$='/apply'] button").click();
      screen.find(".notice.done").waitFor();
      screen.looksRight("list-units-applied");
      screen.open("/units/" + city);
      assertThat(screen.find("main").textContent()).contains("Công đoàn ngành Giáo dục");
    }
  }

  private static byte[] tree() {
    return """
    Tên đơn vị;Cấp;Khối;Đơn vị cấp trên;Phường
    Tổ Toán;Nhóm;;Công đoàn Trường Quốc Học;
    Công đoàn Trường Quốc Học;;Trường học;Công đoàn ngành Giáo dục;
    Công đoàn ngành Giáo dục;Cơ sở theo ngành;Ngành nghề;;
    Tổ 5A;Nhóm;;Chi hội TDP 05;Thủy Xuân
    Tổ lạ;Nhóm;;Chi hội Vô Danh;Thủy Xuân
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Of lists that go around: a title above the heads, a lost nought, a formula, a former ward.
  private static byte[] messy() {
    var phone =
        Long.toString(
            100_000_000 + Math.floorMod(Ids.next().getLeastSignificantBits(), 899_999_999L));
    var bytes = new ByteArrayOutputStream();
    var page = WrittenPages.in(Language.VI, false);
    try (var table = Table.xlsx(bytes, page, "HV", List.of("DANH SÁCH HỘI VIÊN NĂM 2026"))) {
      line(table, "Họ và tên", "SĐT", "Năm sinh", "Phường", "Chi hội", "Ghi chú");
      line(
          table,
          "Nguyễn Thị Ánh Tuyết",
          "9" + phone.substring(1),
          "1960",
          "P. Thủy Xuân",
          "Chi hội Tổ dân phố 5",
          "");
      line(table, "Công Tằng Tôn Nữ Huyền Trang", "", "1971", "Thuỷ Xuân", "CH TDP 5", "");
      line(table, "Hồ Đắc Lạc", "", "1980", "Huong Van", "", "=SUM(A1)");
      line(table, "Trần Thị Mừng", "", "1950", "An Cựu", "", "");
      line(table, "Trần Thị Mừng", "", "", "An Cựu", "", "");
      line(table, "Lê Văn Sai", "12345", "1950", "An Cựu", "", "");
      line(table, "Đặng Lạc Đường", "", "1950", "Phường Bến Nghé", "", "");
    }
    return bytes.toByteArray();
  }

  private static void line(Table table, String... cells) {
    table.line(List.of(cells).stream().map(Cell::of).toList());
  }
}
