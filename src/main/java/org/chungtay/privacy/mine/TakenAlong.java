package org.chungtay.privacy.mine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chungtay.identity.PersonalRecords.Entry;
import org.chungtay.identity.PersonalRecords.Section;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is kept of a person as one file: for machines (JSON) and for people (a spreadsheet).
@Component
class TakenAlong {
  private final JsonMapper json;

  TakenAlong(JsonMapper json) {
    this.json = json;
  }

  byte[] zip(List<Section> sections, Page page) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("my-data.json"));
      zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(sections, page)));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("my-data.xlsx"));
      zip.write(spreadsheet(sections, page));
      zip.closeEntry();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }

  private static Map<String, Object> document(List<Section> sections, Page page) {
    var document = new LinkedHashMap<String, Object>();
    document.put("madeAt", page.now().toString());
    if (page.demonstration()) {
      document.put("demonstration", page.t("shared.demonstration"));
    }
    document.put("sections", sections.stream().map(TakenAlong::section).toList());
    return document;
  }

  private static Map<String, Object> section(Section section) {
    var one = new LinkedHashMap<String, Object>();
    one.put("section", section.code());
    one.put("title", section.title());
    one.put("entries", section.entries().stream().map(TakenAlong::entry).toList());
    return one;
  }

  private static Map<String, String> entry(Entry entry) {
    var one = new LinkedHashMap<String, String>();
    var at = entry.at();
    if (at != null) {
      one.put("at", at.toString());
    }
    one.put("what", entry.what());
    one.put("detail", entry.detail());
    return one;
  }

  private static byte[] spreadsheet(List<Section> sections, Page page) {
    var bytes = new ByteArrayOutputStream();
    var heads =
        Stream.of("section", "at", "what", "detail")
            .map(head -> page.t("privacy.file." + head))
            .toList();
    try (var table = Table.xlsx(bytes, page, "Chung Tay", heads)) {
      for (var section : sections) {
        for (var entry : section.entries()) {
          table.line(
              Stream.of(section.title(), when(entry.at(), page), entry.what(), entry.detail())
                  .map(Cell::of)
                  .toList());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String when(@Nullable Instant at, Page page) {
    return at == null ? "" : page.day(at) + " " + page.time(at);
  }
}
