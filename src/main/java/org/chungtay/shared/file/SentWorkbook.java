package org.chungtay.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/// The first sheet of a workbook with something in it. Read with the JDK's own parser, because the
/// readers that were looked at first make as many empty cells as a reference says (`ZZZZZZ1`: three
/// hundred million).
final class SentWorkbook implements AutoCloseable {
  private static final int MOST_PARTS = 2000;

  private final ZipFile zip;
  private final Reading reading;

  SentWorkbook(Path file, Reading reading) throws IOException {
    this.reading = reading;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException torn) {
      throw reading.refused("table-broken");
    }
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw reading.refused("table-wrong-kind");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  void lines(SentTable.Taker taker) throws IOException {
    try {
      read(taker);
    } catch (XMLStreamException broken) {
      throw reading.refused("table-broken");
    }
  }

  private void read(SentTable.Taker taker) throws IOException, XMLStreamException {
    var root = relations("", "_rels/.rels");
    var book =
        root.values().stream()
            .filter(target -> target.ofType("officeDocument"))
            .findFirst()
            .filter(target -> target.part().endsWith("workbook.xml"))
            .orElseThrow(() -> reading.refused("table-wrong-kind"));
    var folder = book.part().substring(0, book.part().lastIndexOf('/') + 1);
    var name = book.part().substring(folder.length());
    var related = relations(folder, folder + "_rels/" + name + ".rels");
    var strings = SharedStrings.of(opened(ofType(related, "sharedStrings")), reading);
    var styles = DateStyles.of(opened(ofType(related, "styles")));
    var contents = contents(book.part());
    for (var sheet : contents.visible()) {
      var target = related.get(sheet);
      if (target != null && reading.lines() == 0) {
        var lines = new SheetLines(strings, styles, contents.since1904(), reading);
        try (var in = required(target.part())) {
          lines.read(Xml.of(in), taker);
        }
      }
    }
  }

  private Contents contents(String part) throws IOException, XMLStreamException {
    var visible = new ArrayList<String>();
    boolean since1904 = false;
    try (var in = required(part)) {
      var xml = Xml.of(in);
      while (xml.begins()) {
        if (xml.at("workbookPr")) {
          var set = xml.attribute("date1904");
          since1904 = set.equals("1") || set.equals("true");
        } else if (xml.at("sheet")
            && !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
          visible.add(xml.attribute("id"));
        }
      }
    }
    return new Contents(visible, since1904);
  }

  private Map<String, Target> relations(String folder, String part)
      throws IOException, XMLStreamException {
    var targets = new HashMap<String, Target>();
    var opened = opened(Optional.of(part));
    if (opened.isEmpty()) {
      return targets;
    }
    try (var in = opened.get()) {
      var xml = Xml.of(in);
      while (xml.begins()) {
        if (xml.at("Relationship")) {
          var target = xml.attribute("Target");
          var whole = target.startsWith("/") ? target.substring(1) : folder + target;
          targets.put(xml.attribute("Id"), new Target(xml.attribute("Type"), whole));
        }
      }
    }
    return targets;
  }

  private static Optional<String> ofType(Map<String, Target> related, String type) {
    return related.values().stream()
        .filter(target -> target.ofType(type))
        .map(Target::part)
        .findFirst();
  }

  private InputStream required(String part) throws IOException {
    return opened(Optional.of(part)).orElseThrow(() -> reading.refused("table-broken"));
  }

  private Optional<InputStream> opened(Optional<String> part) throws IOException {
    var entry = part.map(zip::getEntry);
    return entry.isEmpty()
        ? Optional.empty()
        : Optional.of(reading.counted(zip.getInputStream(entry.get())));
  }

  private record Target(String type, String part) {
    boolean ofType(String last) {
      return type.endsWith("/" + last);
    }
  }

  private record Contents(List<String> visible, boolean since1904) {}
}
