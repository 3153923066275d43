package org.chungtay.care.look;

/// Which places a reader asks for.
public enum LookView {
  /// That their groups are to look at, as long as there is time.
  TO_LOOK(
      "(:everywhere or b.covering && :lead)",
      "l.id is null and d.draw + care.rule_on('look-days', d.draw) >= :today"),
  /// That their groups have looked at.
  LOOKED("(:everywhere or b.covering && :lead)", "l.id is not null"),
  /// Their own ones, which others have looked at.
  OURS("(:everywhere or o.covering && :lead)", "l.id is not null"),
  /// Where a look and the group's own round differ, for officers.
  DIFFERS(
      "(:everywhere or o.covering && :confirm)", "l.odd > care.rule_on('look-odd-checks', l.day)");

  private final String whose;
  private final String which;

  LookView(String whose, String which) {
    this.whose = whose;
    this.which = which;
  }

  String condition() {
    return " and " + whose + " and " + which;
  }

  boolean byDay() {
    return this == TO_LOOK;
  }

  public String inAddress() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static LookView of(String typed) {
    for (var view : values()) {
      if (view.inAddress().equals(typed)) {
        return view;
      }
    }
    return TO_LOOK;
  }
}
