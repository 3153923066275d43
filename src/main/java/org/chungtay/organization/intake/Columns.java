package org.chungtay.organization.intake;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.shared.file.SentCell;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.text.Folded;

/// Which column of a list means what.
public record Columns(Map<IntakeField, Integer> positions) {

  public Columns {
    positions = Map.copyOf(positions);
  }

  public Optional<Integer> of(IntakeField field) {
    return Optional.ofNullable(positions.get(field));
  }

  public Optional<IntakeField> meaning(int column) {
    return positions.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  SentCell cell(SentLine line, IntakeField field) {
    return of(field).map(line::cell).orElse(SentCell.empty());
  }

  boolean has(IntakeField field) {
    return positions.containsKey(field);
  }

  Map<String, Integer> written() {
    return positions.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
  }

  static Columns read(Map<String, Integer> written) {
    var positions = new EnumMap<IntakeField, Integer>(IntakeField.class);
    written.forEach((field, column) -> positions.put(IntakeField.valueOf(field), column));
    return new Columns(positions);
  }

  /// Lists with the same heads in the same order have the same layout.
  static String layout(List<String> heads) {
    var folded = heads.stream().map(Folded::of).collect(Collectors.joining("\u001f"));
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(folded.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
