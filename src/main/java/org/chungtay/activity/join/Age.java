package org.chungtay.activity.join;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.Phone;
import org.chungtay.shared.web.Form;

/// Whether somebody is of age; for a minor the year of birth and the guardian who agrees for them.
public record Age(Optional<Integer> born, Optional<Guardian> guardian) {
  public static final Age ADULT = new Age(Optional.empty(), Optional.empty());
  private static final int EARLIEST_BIRTH = 1900;
  private static final int OF_AGE = 18;
  private static final int LONGEST_NAME = 100;

  private enum Answer {
    ADULT,
    MINOR
  }

  /// Refuses, at the fields, a minor without year of birth, guardian and the guardian's consent.
  /// The guardian's phone is the one given already if they share it.
  ///
  /// @param phone given for the person
  public static Age read(Form form, LocalDate today, Optional<Phone> phone) {
    var born = form.wholeIfGiven("born", EARLIEST_BIRTH, today.getYear());
    var minor = born.filter(year -> today.getYear() - year <= OF_AGE).isPresent();
    if (!form.value("age").isEmpty()) {
      minor |= form.choice("age", Answer.class) == Answer.MINOR;
    }
    if (!minor) {
      return new Age(born, Optional.empty());
    }
    if (born.isEmpty() && form.refusal("born").isEmpty()) {
      form.refuse("born", "needed");
    }
    if (!form.ticked("guardian-consent")) {
      form.refuse("guardian-consent", "guardian-needed");
    }
    var name = form.line("guardian", LONGEST_NAME);
    return new Age(born, guardianPhone(form, phone).map(own -> new Guardian(name, own)));
  }

  private static Optional<Phone> guardianPhone(Form form, Optional<Phone> phone) {
    var typed = form.lineOrEmpty("guardian-phone", 30);
    var given = typed.isEmpty() ? phone : Phone.parse(typed);
    if (given.isEmpty() && form.refusal("guardian-phone").isEmpty()) {
      form.refuse("guardian-phone", "not-a-phone");
    }
    return given;
  }

  public Agreed agreed() {
    return guardian().isPresent() ? Agreed.BY_GUARDIAN : Agreed.ON_SCREEN;
  }
}
