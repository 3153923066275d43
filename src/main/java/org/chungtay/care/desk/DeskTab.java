package org.chungtay.care.desk;

import java.util.Locale;

/// What an officer looks through.
public enum DeskTab {
  OPEN("v.state in ('RECEIVED', 'TAKEN')"),
  /// Of the officer's very own units, not of those below them.
  MINE(
      """
      v.state in ('RECEIVED', 'TAKEN')
        and (v.unit = any(:scopes) or v.group_unit = any(:scopes))
      """),
  LATE("v.state in ('RECEIVED', 'TAKEN') and v.due < :today"),
  /// Photos and words that nobody sees yet.
  HELD("v.released_at is null and v.state <> 'REFUSED' and v.forgotten_at is null"),
  ANSWERED("v.state in ('ANSWERED', 'CLOSED')"),
  REFUSED("v.state = 'REFUSED'");

  private final String condition;

  DeskTab(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
