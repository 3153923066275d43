package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A field of a valid request, and of which kind it is: that decides what it may not hold.
///
/// @param needed whether leaving it out is refused
/// @param most characters, for texts
/// @param many whether it may be sent several times
/// @param told the field that a refusal names instead of it
public record Field(
    String name, Kind kind, List<Part> valid, boolean needed, int most, boolean many, String told) {

  Field(String name, Kind kind, Part valid, boolean needed, int most) {
    this(name, kind, List.of(valid), needed, most, false, name);
  }

  Field sentOften() {
    return new Field(name, kind, valid, needed, most, true, told);
  }

  /// With one more value, as ticked boxes send them.
  Field and(String more) {
    var all = new ArrayList<>(valid);
    all.add(Part.of(name, more));
    return new Field(name, kind, List.copyOf(all), needed, most, true, told);
  }

  Field toldAt(String other) {
    return new Field(name, kind, valid, needed, most, many, other);
  }

  /// Its name without the ids of what it is about, which differ from request to request.
  public String key() {
    return name.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
  }

  public String value() {
    return new String(valid.getFirst().bytes(), StandardCharsets.UTF_8);
  }

  public enum Kind {
    /// A name, a title: any text in one line.
    LINE,
    /// Any text in several lines.
    LINES,
    /// A text that is kept sealed or only compared: taken as it is, never shown again.
    SEALED,
    NUMBER,
    /// Degrees.
    COORDINATE,
    DAY,
    TIME,
    PHONE,
    /// A few plain letters and digits; what cannot be seen among them is left away.
    CODE,
    /// The id of the thing that the form makes.
    NEW_ID,
    /// The id or code of something that must be there; one of several choices.
    CHOICE,
    TICK,
    PICTURE,
    /// A list in a file.
    TABLE,
    /// Outlines of areas in a file.
    OUTLINES,
    /// What makes no sense there is as if it were not there, or is answered line by line.
    FORGIVING;

    /// A text that is found again in a table as it was meant.
    public boolean isStored() {
      return this == LINE || this == LINES;
    }

    public boolean isFile() {
      return this == PICTURE || this == TABLE || this == OUTLINES;
    }

    /// Typed by a person, so shown again to be mended.
    public boolean isTyped() {
      return switch (this) {
        case LINE, LINES, SEALED, NUMBER, COORDINATE, DAY, TIME, PHONE, CODE -> true;
        case NEW_ID, CHOICE, TICK, PICTURE, TABLE, OUTLINES, FORGIVING -> false;
      };
    }
  }
}
