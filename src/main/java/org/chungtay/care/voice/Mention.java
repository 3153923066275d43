package org.chungtay.care.voice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chungtay.shared.text.Folded;

/// What a text about a place should not hold: it points at a person. It is a reason to ask the
/// sender for other words and to look twice, never a reason to throw the text away: roads are named
/// after people, and a program cannot tell them apart for certain.
public enum Mention {
  PERSON,
  PHONE,
  PLATE,
  /// As on an identity card, or an account.
  NUMBER;

  private static final Pattern PHONES =
      Pattern.compile("(?<!\\d)(?:\\+?84|0)(?:[ .-]?\\d){8,10}(?!\\d)");
  private static final Pattern PLATES =
      Pattern.compile(
          "(?<![\\p{L}\\d])\\d{2}[ -]?[A-Z]{1,2}\\d?[ .-]*\\d{3}[. ]?\\d{2}(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){11,18}(?!\\d)");

  private static final String NAME = "\\p{Lu}\\p{Ll}+";

  /// Mr, Mrs, aunt, teacher … and a name.
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?<!\\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Tt]hầy|[Ee]m|[Dd]ì"
              + "|[Mm]ợ|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?|السيد|السيدة) +"
              + NAME);

  /// A common family name and two or three names more.
  private static final Pattern FULL =
      Pattern.compile(
          "(?:(?<=^|[^\\p{L}])(?<before>\\p{L}+) +)?(?<name>(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan"
              + "|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Tôn|Công|Hà|Trương|Đinh|Đoàn|Mai|Cao|Châu)(?: +"
              + NAME
              + "){2,3})");

  /// What is called after people.
  private static final Set<String> PLACES =
      Set.of(
          "duong", "pho", "kiet", "hem", "ngo", "ngach", "cau", "truong", "cho", "vien", "quan",
          "phuong", "xa", "thon", "to", "khu", "ben", "dap", "lang", "street", "road", "park");

  public static Set<Mention> in(String text) {
    var found = EnumSet.noneOf(Mention.class);
    if (PHONES.matcher(text).find()) {
      found.add(PHONE);
    }
    if (PLATES.matcher(text).find()) {
      found.add(PLATE);
    }
    if (NUMBERS.matcher(text).find()) {
      found.add(NUMBER);
    }
    if (ADDRESSED.matcher(text).find() || namesSomebody(text)) {
      found.add(PERSON);
    }
    return found;
  }

  private static boolean namesSomebody(String text) {
    return FULL.matcher(text)
        .results()
        .anyMatch(name -> {
          var before = name.group("before");
          return before == null || !PLACES.contains(Folded.of(before));
        });
  }

  /// Last part of a message key.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
