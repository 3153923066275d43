package org.chungtay.organization.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.shared.text.Folded;

/// Levels and sectors of units as lists call them.
final class UnitWords {
  private static final Map<String, Set<String>> LEVELS =
      Map.of(
          "CITY",
          Set.of("thanh pho", "cap thanh pho", "tinh", "cap tinh", "city", "المدينة"),
          "WARD",
          Set.of("phuong", "xa", "phuong xa", "cap phuong", "cap xa", "ward", "commune", "الحي"),
          "BRANCH",
          Set.of("nganh", "khoi", "don vi theo nganh", "co so theo nganh", "branch", "فرع قطاعي"),
          "GROUP",
          Set.of("nhom", "to", "chi hoi", "chi doan", "to tu quan", "group", "cell", "مجموعة"));
  private static final Map<String, Set<String>> SECTORS =
      Map.of(
          "AGENCY",
          Set.of("co quan", "hanh chinh", "co quan hanh chinh", "agency", "جهة حكومية"),
          "SCHOOL",
          Set.of("truong hoc", "truong", "giao duc", "school", "مدرسة"),
          "ENTERPRISE",
          Set.of("doanh nghiep", "cong ty", "enterprise", "company", "شركة"),
          "TRADE",
          Set.of("nganh nghe", "nghe", "nghe nghiep", "trade", "مهنة"),
          "OTHER",
          Set.of("khac", "other", "غير ذلك"));

  private UnitWords() {}

  static Optional<String> level(String typed) {
    return of(LEVELS, typed);
  }

  static Optional<String> sector(String typed) {
    return of(SECTORS, typed);
  }

  private static Optional<String> of(Map<String, Set<String>> words, String typed) {
    var folded = Folded.of(typed);
    return words.entrySet().stream()
        .filter(one -> one.getValue().stream().map(Folded::of).anyMatch(folded::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
