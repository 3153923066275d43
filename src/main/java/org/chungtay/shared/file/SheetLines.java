package org.chungtay.shared.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.chungtay.shared.text.Typed;

/// The rows of one sheet.
final class SheetLines {
  private static final int LONGEST_NUMBER = 40;
  private static final int LARGEST_SCALE = 400;
  private static final int LETTERS = 26;

  private final SharedStrings strings;
  private final DateStyles styles;
  private final boolean since1904;
  private final Reading reading;
  private boolean cleaned;
  private int number;

  SheetLines(SharedStrings strings, DateStyles styles, boolean since1904, Reading reading) {
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
    this.reading = reading;
  }

  void read(Xml xml, SentTable.Taker taker) throws XMLStreamException {
    while (xml.begins()) {
      if (xml.at("row")) {
        number = number(xml.attribute("r"));
        cleaned = false;
        if (!reading.line(number, cells(xml), cleaned, taker)) {
          return;
        }
      }
    }
  }

  private int number(String written) {
    return written.matches("\\d{1,7}") ? Integer.parseInt(written) : number + 1;
  }

  private List<SentCell> cells(Xml xml) throws XMLStreamException {
    var cells = new ArrayList<SentCell>();
    int next = 0;
    while (xml.beginsWithin("row")) {
      if (xml.at("c")) {
        int column = column(xml.attribute("r"), next);
        var cell = cell(xml);
        // Whole rows are often coloured up to the last column of all.
        if (!cell.isEmpty()) {
          reading.columns(number, column + 1);
          while (cells.size() <= column) {
            cells.add(SentCell.empty());
          }
          cells.set(column, cell);
        }
        next = column + 1;
      }
    }
    return cells;
  }

  /// `C7` is column 2; a cell without a reference follows the one before.
  private static int column(String reference, int next) {
    int column = 0;
    int at = 0;
    for (; at < reference.length() && at < 4; at++) {
      int letter = reference.charAt(at) - 'A';
      if (letter < 0 || letter >= LETTERS) {
        break;
      }
      column = column * LETTERS + letter + 1;
    }
    return at == 0 ? next : column - 1;
  }

  private SentCell cell(Xml xml) throws XMLStreamException {
    var type = xml.attribute("t");
    var style = xml.attribute("s");
    int most = reading.bounds().cell();
    var value = "";
    while (xml.beginsWithin("c")) {
      if (xml.at("v")) {
        value = xml.text(most);
      } else if (xml.at("is")) {
        value = SharedStrings.text(xml, "is", most);
      } else {
        var _ = xml.text(0);
      }
    }
    return value.isEmpty() ? SentCell.empty() : cell(type, style, value);
  }

  private SentCell cell(String type, String style, String value) {
    return switch (type) {
      case "s" -> strings.at(value).map(this::text).orElseGet(() -> new SentCell.Broken("#REF!"));
      case "inlineStr", "str", "d" -> text(value);
      case "b" -> text(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new SentCell.Broken(Typed.line(value));
      default -> number(style, value);
    };
  }

  private SentCell text(String raw) {
    reading.cell(number, raw.length());
    cleaned |= Typed.hidesSomething(raw);
    return Reading.text(raw);
  }

  private SentCell number(String style, String value) {
    if (value.length() > LONGEST_NUMBER) {
      return text(value);
    }
    try {
      var exact = new BigDecimal(value.strip());
      if (Math.abs((long) exact.scale()) > LARGEST_SCALE) {
        return text(value);
      }
      if (styles.showsDay(style)) {
        var day = ExcelDays.moment(exact, since1904);
        if (day.isPresent()) {
          return new SentCell.Moment(day.get());
        }
      }
      return SentCell.Amount.rounded(exact);
    } catch (NumberFormatException notANumber) {
      return text(value);
    }
  }
}
