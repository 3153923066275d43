package org.chungtay.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which styles of a workbook show a number as a day or a time.
final class DateStyles {
  /// What is no letter of a format: quoted and escaped text, colours and conditions, fillings.
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");

  private static final Pattern OF_A_DAY = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 255;

  private final BitSet days;

  private DateStyles(BitSet days) {
    this.days = days;
  }

  static DateStyles of(Optional<InputStream> part) throws IOException, XMLStreamException {
    var days = new BitSet();
    if (part.isEmpty()) {
      return new DateStyles(days);
    }
    try (var in = part.get()) {
      var xml = Xml.of(in);
      var formats = new HashSet<String>();
      while (xml.begins()) {
        if (xml.at("numFmt") && showsADay(xml.attribute("formatCode"))) {
          formats.add(xml.attribute("numFmtId"));
        } else if (xml.at("cellXfs")) {
          ofCells(xml, formats, days);
        }
      }
    }
    return new DateStyles(days);
  }

  private static void ofCells(Xml xml, Set<String> formats, BitSet days) throws XMLStreamException {
    int style = 0;
    while (xml.beginsWithin("cellXfs")) {
      if (xml.at("xf")) {
        var format = xml.attribute("numFmtId");
        days.set(style, formats.contains(format) || isBuiltIn(format));
        style++;
      }
    }
  }

  boolean showsDay(String style) {
    try {
      return !style.isEmpty() && days.get(Integer.parseUnsignedInt(style));
    } catch (NumberFormatException | IndexOutOfBoundsException noStyle) {
      return false;
    }
  }

  static boolean showsADay(String format) {
    var code = format.length() > LONGEST ? format.substring(0, LONGEST) : format;
    var letters = WORDS.matcher(code).replaceAll("");
    return !letters.equalsIgnoreCase("general") && OF_A_DAY.matcher(letters).find();
  }

  /// ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are those of East Asian Excel.
  private static boolean isBuiltIn(String format) {
    if (!format.matches("\\d{1,3}")) {
      return false;
    }
    int id = Integer.parseInt(format);
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
  }
}
