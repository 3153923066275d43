package org.chungtay.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.shared.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableBoundsTest {
  @TempDir Path folder;

  static Stream<Arguments> unreadable() {
    var parts = SentFiles.parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "", "");
    var whole = SentFiles.zip(parts);
    parts.replaceAll((_, xml) -> xml.replace("xl/workbook.xml", "word/document.xml"));
    return Stream.of(
        named("table-empty", new byte[0]),
        named("table-empty", utf8(" \r\n , , \r\n")),
        named("table-empty", SentFiles.workbook("<row r=\"1\"/>", "", "")),
        named(
            "table-wrong-kind",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
        named("table-wrong-kind", utf8("%PDF-1.7\n1 0 obj")),
        named("table-wrong-kind", utf8("<html><table><tr><td>Hoa</td></tr></table></html>")),
        named("table-wrong-kind", SentFiles.zip(parts)),
        named("table-wrong-kind", SentFiles.zip(Map.of("mimetype", "x"))),
        named(
            "table-old-workbook",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 1, 1, 1}),
        named("table-broken", Arrays.copyOf(whole, whole.length / 2)),
        named("table-not-text", new byte[] {'T', (byte) 0x8D, (byte) 0x9D, ',', (byte) 0xFF, '\n'}),
        named(
            "table-not-text",
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3, '\n'}));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void refusesWhatIsNoTable(String code, byte[] file) throws IOException {
    assertThat(refusal(file, TableBounds.USUAL)).isEqualTo(code);
  }

  @Test
  void refusesWhatWouldGrowBeyondItsBounds() throws IOException {
    var small = new TableBounds(3, 5, 100, 8L << 20, Duration.ofMinutes(1));
    assertThat(refusal(utf8("a\nb\nc\nd\n"), small)).isEqualTo("table-too-long");
    assertThat(refusal(utf8("a,b,c,d,e,f\n"), small)).isEqualTo("table-too-wide");
    assertThat(refusal(utf8("a," + "x".repeat(101)), small)).isEqualTo("table-cell-too-long");
    assertThat(refusal(utf8("a,\"" + "x\n".repeat(200_000)), small))
        .isEqualTo("table-cell-too-long");
    assertThat(refusal(book("<c r=\"ZZZZZZ1\"><v>1</v></c>"), TableBounds.USUAL))
        .isEqualTo("table-too-wide");
    assertThat(refusal(book("<c r=\"A1\" t=\"str\"><v>" + "x".repeat(200) + "</v></c>"), small))
        .isEqualTo("table-cell-too-long");
    assertThat(refusal(SentFiles.bomb("xl/worksheets/sheet1.xml", "<a>", 40), small))
        .isEqualTo("table-unpacks-too-large");
    assertThat(refusal(SentFiles.bomb("xl/sharedStrings.xml", "<sst><si><t>", 40), small))
        .isEqualTo("table-unpacks-too-large");
    var many = "<si><t>" + "x".repeat(90) + "</t></si>";
    assertThat(refusal(SentFiles.workbook("", many.repeat(20_000), ""), small))
        .isEqualTo("table-unpacks-too-large");
    var hasty = new TableBounds(3, 5, 100, 8L << 20, Duration.ZERO);
    assertThat(refusal(utf8("a\n"), hasty)).isEqualTo("table-took-too-long");
  }

  @Test
  void neitherEntitiesNorFilesAreReachedFromAWorkbook() throws IOException {
    var parts = SentFiles.parts("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>", "", "");
    parts.compute(
        "xl/worksheets/sheet1.xml",
        (_, sheet) -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + sheet);
    assertThat(refusal(SentFiles.zip(parts), TableBounds.USUAL))
        .isIn("table-broken", "table-empty");
  }

  private byte[] book(String cells) {
    return SentFiles.workbook("<row r=\"1\">" + cells + "</row>", "", "");
  }

  private static Arguments named(String code, byte[] file) {
    return Arguments.of(code, file);
  }

  private String refusal(byte[] file, TableBounds bounds) throws IOException {
    try {
      var _ = SentFiles.lines(folder, file, bounds);
      return "read";
    } catch (InvalidInput refused) {
      assertThat(refused.fields().getFirst().field()).isEqualTo("file");
      return refused.fields().getFirst().code();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
