package org.chungtay.organization.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.shared.text.Folded;

/// The roles as lists call them.
final class RoleWords {
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "leader",
          Set.of(
              "truong nhom",
              "to truong",
              "nhom truong",
              "chi hoi truong",
              "chi hoi pho",
              "bi thu chi doan",
              "pho bi thu chi doan",
              "leader",
              "group leader",
              "قائد مجموعة",
              "قائد المجموعة",
              "قائد"),
          "officer",
          Set.of(
              "can bo",
              "chu tich",
              "pho chu tich",
              "bi thu",
              "pho bi thu",
              "can bo phuong",
              "can bo xa",
              "officer",
              "مسؤول",
              "موظف"),
          "administrator",
          Set.of("quan tri", "quan tri vien", "administrator", "مدير"));

  private RoleWords() {}

  static Optional<String> of(String typed) {
    var folded = Folded.of(typed);
    return WORDS.entrySet().stream()
        .filter(role -> role.getValue().stream().map(Folded::of).anyMatch(folded::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
