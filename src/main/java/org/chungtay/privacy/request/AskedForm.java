package org.chungtay.privacy.request;

import java.time.LocalDate;
import org.chungtay.privacy.request.Request.Field;
import org.chungtay.privacy.request.Requests.Asked;
import org.chungtay.shared.web.Form;

/// Reads what is asked out of a form.
final class AskedForm {
  static final int LONGEST_WORDS = 2000;
  private static final int LONGEST_NAME = 100;
  private static final int EARLIEST_BIRTH = 1900;

  private AskedForm() {}

  static Asked read(Form form, LocalDate today) {
    var kind = form.choice("kind", Kind.class);
    var words = form.lines("words", LONGEST_WORDS);
    if (kind != Kind.CORRECT || form.value("field").isEmpty()) {
      if (words.isEmpty() && needsWords(kind) && form.refusal("words").isEmpty()) {
        form.refuse("words", "needed");
      }
      return Asked.plain(kind, words);
    }
    var field = form.choice("field", Field.class);
    var value =
        field == Field.NAME
            ? form.line("value", LONGEST_NAME)
            : String.valueOf(form.whole("value", EARLIEST_BIRTH, today.getYear()));
    return new Asked(kind, words, field, value);
  }

  private static boolean needsWords(Kind kind) {
    return kind == Kind.CORRECT || kind == Kind.COMPLAIN || kind == Kind.OBJECT;
  }
}
