package org.chungtay.care.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.web.Form;

/// A list in order, typed as a number for everybody; who has none is not in it, of equal ones comes
/// first who stands first.
public final class RotaOrder {
  private static final int MOST = 500;

  private RotaOrder() {}

  public static String field(Named member) {
    return "order-" + member.id();
  }

  public static List<PersonId> read(Form form, List<Named> members) {
    record Placed(PersonId person, int number) {}
    var placed = new ArrayList<Placed>();
    for (var member : members) {
      form.wholeIfGiven(field(member), 1, MOST)
          .ifPresent(number -> placed.add(new Placed(PersonId.of(member.id()), number)));
    }
    if (placed.isEmpty() && form.refusals().isEmpty()) {
      form.refuse("rota", "needed");
    }
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::number))
        .map(Placed::person)
        .toList();
  }
}
