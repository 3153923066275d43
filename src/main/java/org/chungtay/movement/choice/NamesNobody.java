package org.chungtay.movement.choice;

import java.util.regex.Pattern;
import org.chungtay.shared.web.Form;

/// `nobodyIsNamed`: where fields and households are looked at, a note speaks of the ground and of
/// what was seen, never of a person. What looks like a name with its form of address, a telephone
/// number or the number of a card is refused.
public final class NamesNobody {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d .-]{7,}\\d");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?<!\\p{L})(?iu:hộ ông|hộ bà|ông|bà|anh|chị|cô|chú|bác|mệ|thím|mr|mrs|ms|السيد|السيدة)\\s+\\p{Lu}\\p{L}+");

  private NamesNobody() {}

  public static boolean holdsFor(String text) {
    return !NUMBER.matcher(text).find() && !ADDRESSED.matcher(text).find();
  }

  public static String note(Form form, String field, int most) {
    var note = form.lineOrEmpty(field, most);
    if (!holdsFor(note)) {
      form.refuse(field, "names-somebody");
    }
    return note;
  }
}
