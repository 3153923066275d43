package org.chungtay.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The texts that a workbook keeps once for all cells that show them.
final class SharedStrings {
  private final List<String> texts;

  private SharedStrings(List<String> texts) {
    this.texts = texts;
  }

  static SharedStrings of(Optional<InputStream> part, Reading reading)
      throws IOException, XMLStreamException {
    var texts = new ArrayList<String>();
    if (part.isEmpty()) {
      return new SharedStrings(texts);
    }
    long kept = 0;
    try (var in = part.get()) {
      var xml = Xml.of(in);
      while (xml.begins()) {
        if (xml.at("si")) {
          var text = text(xml, "si", reading.bounds().cell());
          kept += text.length();
          if (2 * kept > reading.bounds().unpacked() / 4) {
            throw reading.refused(
                "table-unpacks-too-large", Map.of("most", reading.bounds().unpacked() >> 20));
          }
          texts.add(text);
        }
      }
    }
    return new SharedStrings(texts);
  }

  /// In pieces of different fonts; readings above characters (phonetic) are not part of it.
  static String text(Xml xml, String element, int most) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.beginsWithin(element)) {
      if (xml.at("rPh")) {
        var _ = xml.text(0);
      } else if (xml.at("t")) {
        text.append(text.length() <= most ? xml.text(most) : "");
      }
    }
    return text.toString();
  }

  Optional<String> at(String index) {
    try {
      int at = Integer.parseInt(index);
      return at >= 0 && at < texts.size() ? Optional.of(texts.get(at)) : Optional.empty();
    } catch (NumberFormatException noIndex) {
      return Optional.empty();
    }
  }
}
