package org.chungtay.shared.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks as other programs write them, part by part.
public final class SentFiles {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private SentFiles() {}

  static List<SentLine> lines(Path folder, byte[] file, TableBounds bounds) throws IOException {
    var path = folder.resolve("sent");
    Files.write(path, file);
    var lines = new ArrayList<SentLine>();
    SentTable.of("file", path, bounds).lines(lines::add);
    return lines;
  }

  /// @param rows what stands in the sheet's `sheetData`
  public static byte[] workbook(String rows, String strings, String styles) {
    return zip(parts(rows, strings, styles));
  }

  public static Map<String, String> parts(String rows, String strings, String styles) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("_rels/.rels", related("rId1", "officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"ẩn\" state=\"hidden\" r:id=\"rId9\"/>"
            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>"
            + one("rId1", "worksheet", "worksheets/sheet1.xml")
            + one("rId2", "sharedStrings", "sharedStrings.xml")
            + one("rId3", "styles", "/xl/styles.xml")
            + "</Relationships>");
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    parts.put("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    parts.put("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    return parts;
  }

  public static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  /// A workbook of some hundred kilobytes with a part of `megabytes`.
  public static byte[] bomb(String part, String begin, int megabytes) {
    var parts = parts("", "", "");
    parts.remove(part);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var other : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(other.getKey()));
        zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(begin.getBytes(StandardCharsets.UTF_8));
      blow(zip, megabytes);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static void blow(OutputStream out, int megabytes) throws IOException {
    var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (int one = 0; one < megabytes; one++) {
      out.write(blanks);
    }
  }

  private static String related(String id, String type, String target) {
    return "<Relationships>" + one(id, type, target) + "</Relationships>";
  }

  private static String one(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, TYPE, type, target);
  }
}
