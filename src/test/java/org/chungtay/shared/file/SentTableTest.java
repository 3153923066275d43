package org.chungtay.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.WrittenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentTableTest {
  private static final String LIST =
      "Họ và tên;Điện thoại;Ghi chú\r\n\r\nNguyễn Thị Ánh Tuyết;0905 123 456;\"ngõ 5; Thủy Xuân\"\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-16LE, ''",
    "windows-1258, ''"
  })
  void readsWhateverEncodingExcelWrote(String encoding, String mark) throws IOException {
    // Windows-1258 has the tone marks as letters of their own, which only decomposed text uses.
    var typed = encoding.equals("windows-1258") ? forWindows(LIST) : LIST;
    var bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(typed.getBytes(Charset.forName(encoding)));

    var lines = lines(bytes.toByteArray());

    assertThat(lines).extracting(SentLine::number).containsExactly(1, 3);
    assertThat(lines.getFirst().texts()).containsExactly("Họ và tên", "Điện thoại", "Ghi chú");
    assertThat(lines.getLast().texts())
        .containsExactly("Nguyễn Thị Ánh Tuyết", "0905 123 456", "ngõ 5; Thủy Xuân");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheSeparatorByItself(String separator) throws IOException {
    var text = "DANH SÁCH HỘI VIÊN\nTên|Ghi chú\nHoa|\"a,b;c\nd\"\nLan|x\n".replace("|", separator);
    assertThat(lines(utf8(text)))
        .extracting(SentLine::texts)
        .containsExactly(
            List.of("DANH SÁCH HỘI VIÊN"),
            List.of("Tên", "Ghi chú"),
            List.of("Hoa", "a,b;c d"),
            List.of("Lan", "x"));
  }

  @Test
  void aFileMaySayItsSeparator() throws IOException {
    assertThat(lines(utf8("sep=;\nTên;Xã, phường\n")))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.texts()).containsExactly("Tên", "Xã, phường");
          assertThat(line.number()).isEqualTo(2);
        });
  }

  @Test
  void takesInvisibleCharactersOutAndSaysSo() throws IOException {
    var lines = lines(utf8("Tên,Phường\nHoa\u202Eh,An Cựu\nLan\u0007,\u200BAn Cựu\nMai,An Cựu\n"));
    assertThat(lines).extracting(SentLine::cleaned).containsExactly(false, true, true, false);
    assertThat(lines.get(1).texts()).containsExactly("Hoah", "An Cựu");
    assertThat(lines.get(2).texts()).containsExactly("Lan", "An Cựu");
  }

  @Test
  void decomposedLettersBecomeOne() throws IOException {
    var apple = Normalizer.normalize("Thủy Biều", Normalizer.Form.NFD);
    assertThat(lines(utf8(apple)).getFirst().cell(0).text()).isEqualTo("Thủy Biều");
  }

  @Test
  void readsAWorkbookAsItIsShown() throws IOException {
    var rows =
        """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Ngày</t></is></c></row>
        <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>905123456</v></c>
          <c r="C3" s="1"><v>46381</v></c><c r="D3" s="2"><v>46381.5</v></c>
          <c r="E3"><f>1+1</f><v>2</v></c><c r="F3" t="str"><f>HYPERLINK("http://x")</f><v>xem</v></c>
          <c r="G3" t="e"><v>#REF!</v></c><c r="H3"><v>0.10000000000000001</v></c>
          <c r="I3"><v>1E999999999</v></c><c r="J3" s="3"><v>1500</v></c><c r="XFD3" s="1"/></row>
        """;
    var strings =
        "<si><t>Họ tên</t></si><si><r><t>Nguyễn </t></r><r><t>Hoa</t></r><rPh><t>x</t></rPh></si>";
    var styles =
        """
        <numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy hh:mm"/>
          <numFmt numFmtId="165" formatCode="#,##0\\ &quot;đồng&quot;;[Red]-#,##0"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
        """;

    var lines = lines(SentFiles.workbook(rows, strings, styles));

    assertThat(lines).extracting(SentLine::number).containsExactly(2, 3);
    assertThat(lines.getFirst().texts()).containsExactly("Họ tên", "", "Ngày");
    var line = lines.getLast();
    assertThat(line.texts())
        .containsExactly(
            "Nguyễn Hoa",
            "905123456",
            "25/12/2026",
            "25/12/2026 12:00:00",
            "2",
            "xem",
            "#REF!",
            "0.1",
            "1E999999999",
            "1500");
    assertThat(line.cell(1).number()).contains(new BigDecimal("905123456"));
    assertThat(line.cell(2).day()).contains(LocalDate.of(2026, 12, 25));
    assertThat(line.cell(3).moment()).contains(LocalDateTime.of(2026, 12, 25, 12, 0));
    assertThat(line.cell(3).day()).isEmpty();
    assertThat(line.cell(6).number()).isEmpty();
    assertThat(line.cell(6)).isInstanceOf(SentCell.Broken.class);
    assertThat(line.cell(9)).isInstanceOf(SentCell.Amount.class);
    assertThat(line.cell(200).isEmpty()).isTrue();
  }

  @Test
  void aNumberIsADayAsExcelCountsUnlessItMayBeAYear() {
    assertThat(SentCell.Amount.rounded(new BigDecimal("46381")).day())
        .contains(LocalDate.of(2026, 12, 25));
    assertThat(SentCell.Amount.rounded(new BigDecimal("1")).day())
        .contains(LocalDate.of(1900, 1, 1));
    assertThat(SentCell.Amount.rounded(new BigDecimal("1985")).day()).isEmpty();
    assertThat(SentCell.Amount.rounded(new BigDecimal("-5")).day()).isEmpty();
    assertThat(SentCell.Amount.rounded(new BigDecimal("99999999")).day()).isEmpty();
    assertThat(ExcelDays.moment(new BigDecimal("44919"), true))
        .contains(LocalDate.of(2026, 12, 25).atStartOfDay());
    assertThat(new SentCell.Text("1.000,5").number()).contains(new BigDecimal("1000.5"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWeWroteIsReadBackAsItWas(boolean workbook) throws IOException {
    var texts =
        List.of(
            "Nguyễn Thị Ánh Tuyết",
            "=1+1",
            "'=1+1",
            "''@x",
            "+84905123456",
            "'quoted'",
            "-2",
            "a,b;c\"d\"",
            "0905123456",
            "＝x",
            "TRUE",
            "25/12/2026");
    var amounts = List.of("1.234", "-1234.5", "1000000000", "0.5", "0");
    var bytes = new ByteArrayOutputStream();
    var page = WrittenPages.in(Language.VI, true);
    var heads = List.of("=Đầu", "Hai");
    try (var table =
        workbook ? Table.xlsx(bytes, page, "a", heads) : Table.csv(bytes, page, heads)) {
      table.line(texts.stream().map(Cell::of).toList());
      table.line(amounts.stream().map(BigDecimal::new).map(Cell::of).toList());
    }

    var lines = lines(bytes.toByteArray());

    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst().cells()).hasSize(1);
    assertThat(lines.get(1).texts()).isEqualTo(heads);
    assertThat(lines.get(2).texts()).isEqualTo(texts);
    assertThat(lines.getLast().cells())
        .allSatisfy(cell -> assertThat(cell.number()).isPresent())
        .zipSatisfy(
            amounts,
            (cell, amount) -> assertThat(cell.number().orElseThrow()).isEqualByComparingTo(amount));
  }

  @Test
  void refusedLinesComeBackWithTheirReasons() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var page = WrittenPages.in(Language.AR, false);
    try (var refused = RefusedLines.xlsx(bytes, page, List.of("Tên", "Ngày", "Ghi chú"))) {
      refused.line(List.of("=Hoa", "32/13/2026"), "ليس تاريخًا");
    }
    var lines = lines(bytes.toByteArray());
    assertThat(lines.getFirst().texts()).containsExactly("Tên", "Ngày", "Ghi chú", "سبب الرفض");
    assertThat(lines.getLast().texts()).containsExactly("=Hoa", "32/13/2026", "", "ليس تاريخًا");
    assertThat(RefusedLines.reasons(new Messages()))
        .contains("ly do khong nhan", "why it was refused")
        .hasSize(3);
  }

  private List<SentLine> lines(byte[] file) throws IOException {
    return SentFiles.lines(folder, file, TableBounds.USUAL);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Letters with a circumflex, breve or horn are one there, tone marks stand behind them.
  private static String forWindows(String text) {
    var decomposed = new StringBuilder();
    var encoder = TextEncoding.VIETNAMESE_WINDOWS.newEncoder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter ->
            decomposed.append(encoder.canEncode(letter) ? letter : split(letter, encoder)));
    return decomposed.toString();
  }

  private static String split(String letter, CharsetEncoder encoder) {
    var marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
    for (int at = 1; at < marks.length(); at++) {
      var tone = marks.substring(at, at + 1);
      var base =
          Normalizer.normalize(
              marks.substring(0, at) + marks.substring(at + 1), Normalizer.Form.NFC);
      if (encoder.canEncode(base) && encoder.canEncode(tone)) {
        return base + tone;
      }
    }
    throw new UncheckedIOException(new IOException("cannot be written: " + letter));
  }
}
