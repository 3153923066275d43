package org.chungtay.organization.intake;

import java.util.List;
import java.util.Locale;

/// What is doubtful about a line. Nothing of it is ever picked silently: the candidates are shown
/// with what tells them apart.
public enum Doubt {
  /// Several wards may be meant (Hương Vân or Hương Văn; a name of before a merger).
  AREA,
  /// Several groups may be meant, or one that is called nearly so.
  UNIT,
  /// The number is known under another name.
  SHARED_PHONE,
  /// The number is known to somebody who is not in the sender's units, of whom nothing is told.
  ELSEWHERE,
  /// Another line of the list has the number under another name.
  SHARED_IN_LIST,
  /// Somebody of that name is in the group.
  NAMESAKE,
  /// Another line of the list says just the same.
  NAMESAKE_IN_LIST,
  /// The person belongs to another group of the unit.
  OTHER_GROUP,
  /// The person belongs to a unit of the organisation that the list is not for: transfers are asked
  /// of that unit, so one is at most a guest here.
  OTHER_UNIT,
  /// Another line of the list puts the same person into another group.
  TWO_GROUPS,
  /// A group that is called nearly so is there.
  ALIKE,
  /// Several units may be the one above, or one that is called nearly so.
  ABOVE,
  /// The unit above is opened by another line of the list, which is doubtful itself.
  ABOVE_IN_LIST,
  /// The person is found by name only, and rights are to be given.
  WHO;

  static final String LEAVE = "LEAVE";

  /// What can be said beside naming a candidate and leaving the line out.
  public List<String> choices() {
    return switch (this) {
      case AREA, UNIT, ABOVE, ABOVE_IN_LIST, WHO -> List.of();
      case OTHER_GROUP -> List.of("MOVE", "BOTH");
      case OTHER_UNIT, TWO_GROUPS -> List.of("BOTH");
      case SHARED_PHONE, ELSEWHERE, SHARED_IN_LIST, NAMESAKE, NAMESAKE_IN_LIST, ALIKE ->
          List.of("NEW");
    };
  }

  /// Whether a candidate can be chosen; where not, it is only told.
  public boolean namesCandidates() {
    return this != OTHER_GROUP && this != OTHER_UNIT;
  }

  /// About where, which is decided for all lines that say the same.
  boolean ofPlace() {
    return this == AREA || this == UNIT || this == ABOVE;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
