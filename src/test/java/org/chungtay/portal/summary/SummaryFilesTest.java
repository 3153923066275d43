package org.chungtay.portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chungtay.identity.Access;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.chungtay.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/// A summary of the roses as files and as a document.
@ProductTest
class SummaryFilesTest {
  @Autowired RosesForTests roses;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private LocalDate day = LocalDate.EPOCH;

  @BeforeEach
  void plant() {
    day = roses.plant();
  }

  @Test
  void filesHoldTheSameFigures() throws IOException {
    var officer = roses.officer();
    var csv = officer.get("/summaries/table.csv?" + roses.asked(day, "wards", "year-ago")).body();
    assertThat(csv).contains("\"Phường An Cựu\",42,20,110").contains("\"Total\",47,20,135");
    var xlsx = bytes(officer, "/summaries/table.xlsx?" + roses.asked(day, "wards", "year-ago"));
    assertThat(Workbooks.sheet(xlsx)).contains("<v>42</v>", "<v>20</v>");
    assertThat(text(pdf(officer, "en")))
        .contains("Phường An Cựu", "42", "+110%", "Planted in February");
  }

  @Test
  void aDocumentBearsTheHeadThatItsOrganizationOrdered() throws IOException {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var address = "/administration/organizations/" + roses.women().organization() + "/letterhead";
    assertThat(administrator.get(address).body()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    var head = new HashMap<>(HEAD);
    head.put("numbering", "BC/BTV");
    var refused = administrator.post(address, head);
    assertThat(refused.status().value()).isEqualTo(422);
    assertThat(refused.body()).contains("{number}", "BC/BTV");
    head.putAll(HEAD);
    head.put("version", String.valueOf(version()));
    assertThat(administrator.post(address, head).status().value()).isEqualTo(303);
    assertThat(administrator.post(address, head).status().value()).isEqualTo(409);
    var text = text(pdf(roses.officer(), "vi"));
    assertThat(text)
        .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "BAN THƯỜNG VỤ HỘI LHPN")
        .contains("HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG")
        .contains("17-BC/HPN", "Thủy Xuân, ngày", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH")
        .contains("Nguyễn Thị Ánh Tuyết", "- Lưu: VP.", "Planted in February");
  }

  @Test
  void aDocumentIsReadFromTheRightInArabicToo() throws IOException {
    var document = Loader.loadPDF(pdf(roses.officer(), "ar"));
    try (document) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(document)).contains("Phường An Cựu");
    }
  }

  private static final Map<String, String> HEAD =
      Map.of(
          "version", "0",
          "above", "BAN THƯỜNG VỤ THÀNH ỦY HUẾ",
          "issuer", "BAN THƯỜNG VỤ HỘI LHPN THÀNH PHỐ HUẾ",
          "motto", "ĐẢNG CỘNG SẢN VIỆT NAM",
          "numbering", "{number}-{kind}/HPN",
          "place", "Huế",
          "signedFor", "TM. BAN THƯỜNG VỤ",
          "position", "CHỦ TỊCH",
          "recipients", "- Như trên;\n- Lưu: VP.");

  private byte[] pdf(Visitor officer, String language) {
    return bytes(
        officer,
        "/summaries/document.pdf?"
            + roses.asked(day, "wards", "year-ago").replace("lang=en", "lang=" + language)
            + "&unit="
            + roses.women().id()
            + "&number=17&title=Planted+in+February&signer="
            + URLEncoder.encode("Nguyễn Thị Ánh Tuyết", StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Visitor officer, String address) {
    var asked = URI.create(address);
    return Objects.requireNonNull(
        officer
            .client()
            .get()
            .uri(to ->
                UriComponentsBuilder.fromUri(to.build())
                    .replacePath(asked.getPath())
                    .replaceQuery(asked.getRawQuery())
                    .build(true)
                    .toUri())
            .retrieve()
            .body(byte[].class));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private int version() {
    return jdbc.sql(
            """
            select coalesce(max(version), 0) from organization.letterhead
            where organization = :organization
            """)
        .param("organization", roses.women().organization().value())
        .query((row, _) -> row.getInt(1))
        .single();
  }
}
