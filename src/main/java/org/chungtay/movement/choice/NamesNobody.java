package org.chungtay.movement.choice;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.shared.web.Form;

/// `nobodyIsNamed`: where fields and households are looked at, a note speaks of the ground and of
/// what was seen, never of a person. What looks like a name with its form of address, a telephone
/// number or the number of a card is refused; days, amounts and counts name nobody.
public final class NamesNobody {
  /// As people group it: `0905 123 456`, `0234.3822.123`, `+84 905 12 34 56`.
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<!\\d)(?:0[1-9]\\d{1,2}|\\+84[ .-]?\\d{2,3})(?:[ .-]?\\d{2,4}){2,4}(?!\\d)");

  /// Nine or twelve digits, at a stretch or in threes; what follows a digit and a hyphen is a part
  /// of something longer.
  private static final Pattern CARD =
      Pattern.compile("(?<!\\d|\\d-)\\d{9,12}(?!\\d)|(?<!\\d)0\\d{2}(?:[ .-]\\d{3}){3}(?!\\d)");

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?<!\\p{L})(?iu:hộ ông|hộ bà|ông|bà|anh|chị|cô|chú|bác|mệ|thím|mr|mrs|ms)\\.?\\s+\\p{Lu}\\p{L}+");

  /// Arabic has no capitals: whatever follows the form of address is taken for a name.
  private static final Pattern ADDRESSED_IN_ARABIC =
      Pattern.compile("(?<!\\p{L})و?(?:السيد|السيدة|الحاج|الحاجة)\\s+\\p{L}{2,}");

  private NamesNobody() {}

  public static boolean holdsFor(String text) {
    return Stream.of(TELEPHONE, CARD, ADDRESSED, ADDRESSED_IN_ARABIC)
        .noneMatch(one -> one.matcher(text).find());
  }

  /// Whether it holds no number by which somebody is reached or known: of whoever may be named.
  public static boolean numberless(String text) {
    return Stream.of(TELEPHONE, CARD).noneMatch(one -> one.matcher(text).find());
  }

  public static String note(Form form, String field, int most) {
    var note = form.lineOrEmpty(field, most);
    if (!holdsFor(note)) {
      form.refuse(field, "names-somebody");
    }
    return note;
  }
}
