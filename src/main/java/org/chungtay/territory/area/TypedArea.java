package org.chungtay.territory.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.chungtay.territory.name.AreaName;

/// What a person typed, read in every way it can be: `Phường Đúc` is the ward Đúc, or something
/// called Phường Đúc. What follows a comma tells in which area it lies.
record TypedArea(List<Reading> readings, List<String> within) {
  /// No name of an area is longer; what is longer was not meant as one.
  private static final int LONGEST = 100;

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("phuong", "Phường"),
          Map.entry("p", "Phường"),
          Map.entry("xa", "Xã"),
          Map.entry("x", "Xã"),
          Map.entry("thi tran", "Thị trấn"),
          Map.entry("tt", "Thị trấn"),
          Map.entry("thi xa", "Thị xã"),
          Map.entry("tx", "Thị xã"),
          Map.entry("quan", "Quận"),
          Map.entry("q", "Quận"),
          Map.entry("huyen", "Huyện"),
          Map.entry("h", "Huyện"),
          Map.entry("thanh pho", "Thành phố"),
          Map.entry("tp", "Thành phố"),
          Map.entry("tinh", "Tỉnh"),
          Map.entry("dac khu", "Đặc khu"),
          Map.entry("to dan pho", "Tổ dân phố"),
          Map.entry("tdp", "Tổ dân phố"),
          Map.entry("thon", "Thôn"));

  static TypedArea of(String typed) {
    var line = typed.length() > 10 * LONGEST ? "" : Typed.line(typed);
    if (line.codePointCount(0, line.length()) > LONGEST) {
      return new TypedArea(List.of(), List.of());
    }
    var parts = line.split(",");
    var name = parts.length == 0 ? "" : parts[0];
    var above = new ArrayList<String>();
    for (int i = 1; i < parts.length; i++) {
      above.add(Folded.of(withoutKind(parts[i]).map(Reading::name).orElse(parts[i])));
    }
    above.removeIf(String::isEmpty);
    return new TypedArea(readings(name), List.copyOf(above));
  }

  private static List<Reading> readings(String name) {
    var readings = new ArrayList<Reading>();
    if (!Folded.of(name).isEmpty()) {
      readings.add(new Reading("", name));
      withoutKind(name).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }

  /// `p. Thủy Xuân`, `TT Sịa`, `thị xã Hương Thủy`.
  private static Optional<Reading> withoutKind(String text) {
    var words = text.replace('.', ' ').strip().split("\\s+");
    for (int taken = Math.min(3, words.length - 1); taken > 0; taken--) {
      var kind = KINDS.get(Folded.of(String.join(" ", List.of(words).subList(0, taken))));
      if (kind != null) {
        var rest = String.join(" ", List.of(words).subList(taken, words.length));
        return Folded.of(rest).isEmpty() ? Optional.empty() : Optional.of(new Reading(kind, rest));
      }
    }
    return Optional.empty();
  }

  List<String> canonical() {
    return readings.stream().map(Reading::canonical).toList();
  }

  List<String> folded() {
    return readings.stream().map(Reading::folded).toList();
  }

  /// @param kind empty when none was typed
  record Reading(String kind, String name) {
    String canonical() {
      return AreaName.canonical(name);
    }

    String folded() {
      return Folded.of(name);
    }

    boolean fitsKind(String other) {
      return kind.isEmpty() || kind.equals(other);
    }
  }
}
