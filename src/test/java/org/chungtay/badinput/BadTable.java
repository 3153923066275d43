package org.chungtay.badinput;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chungtay.shared.file.SentFiles;

/// Files that are no list, whatever they are called; what is wrong within a list is told line by
/// line in its report.
final class BadTable {
  private static final String CSV = "text/csv";

  static final List<BadFile> ALL =
      List.of(
          of("an empty list", new byte[0]),
          of("blank lines", utf8(" \r\n,,\r\n")),
          of("a picture called a list", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}),
          of("a page called a list", utf8("<html><script>1</script>")),
          of("a document called a list", utf8("%PDF-1.7")),
          of("an old workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
          of("half a workbook", new byte[] {'P', 'K', 3, 4, 1, 2, 3}),
          of("text in no encoding", new byte[] {'T', (byte) 0x8D, (byte) 0x9D, ',', (byte) 0xFF}),
          of("a cell of a million", utf8("Họ tên\n" + "x".repeat(1_000_000))),
          of("two hundred columns", utf8("a,".repeat(200) + "a\n")),
          of(
              "a workbook that unpacks to 600 MB",
              SentFiles.bomb("xl/sharedStrings.xml", "<sst><si><t>", 600)),
          of(
              "a cell in column ZZZZZZ",
              SentFiles.workbook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "", "")));

  private BadTable() {}

  private static BadFile of(String name, byte[] bytes) {
    return new BadFile(name, bytes, "danh-sach.csv", CSV);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
