package org.chungtay.organization.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.identity.Permission;
import org.chungtay.organization.OrganizationPermissions;

/// What a list is a list of.
public enum IntakeKind {
  MEMBERS,
  GROUPS,
  /// Branches and groups with their tree; those of the city and its wards are only recognised.
  UNITS,
  OFFICERS;

  private static final List<IntakeField> OF_MEMBERS =
      List.of(
          IntakeField.FAMILY,
          IntakeField.PHONE,
          IntakeField.BORN,
          IntakeField.AREA,
          IntakeField.UNIT,
          IntakeField.SINCE,
          IntakeField.LAST_DAY,
          IntakeField.GUARDIAN,
          IntakeField.GUARDIAN_PHONE,
          IntakeField.CODE);
  private static final List<IntakeField> OF_UNITS =
      List.of(
          IntakeField.ABOVE,
          IntakeField.AREA,
          IntakeField.RESIDENTIAL,
          IntakeField.SINCE,
          IntakeField.CODE);

  /// What its sender must be allowed for the unit.
  Permission permission() {
    return switch (this) {
      case MEMBERS -> OrganizationPermissions.MEMBERS;
      case GROUPS, UNITS -> OrganizationPermissions.UNITS;
      case OFFICERS -> OrganizationPermissions.GRANTS;
    };
  }

  public List<IntakeField> needed() {
    return switch (this) {
      case MEMBERS -> List.of(IntakeField.NAME);
      case GROUPS -> List.of(IntakeField.UNIT);
      case UNITS -> List.of(IntakeField.UNIT_NAME);
      case OFFICERS -> List.of(IntakeField.NAME, IntakeField.ROLE, IntakeField.LAST_DAY);
    };
  }

  public List<IntakeField> fields() {
    return Stream.concat(needed().stream(), others().stream()).toList();
  }

  private List<IntakeField> others() {
    return switch (this) {
      case MEMBERS -> OF_MEMBERS;
      case GROUPS -> OF_UNITS;
      case UNITS ->
          Stream.concat(Stream.of(IntakeField.LEVEL, IntakeField.SECTOR), OF_UNITS.stream())
              .toList();
      case OFFICERS ->
          List.of(
              IntakeField.FAMILY,
              IntakeField.PHONE,
              IntakeField.AREA,
              IntakeField.UNIT,
              IntakeField.CODE);
    };
  }

  /// Whether its lines are units, one perhaps above another.
  public boolean ofUnits() {
    return this == GROUPS || this == UNITS;
  }

  IntakeField named() {
    return switch (this) {
      case MEMBERS, OFFICERS -> IntakeField.NAME;
      case GROUPS -> IntakeField.UNIT;
      case UNITS -> IntakeField.UNIT_NAME;
    };
  }

  /// Rights are given by two people.
  public boolean needsASecond() {
    return this == OFFICERS;
  }

  /// Where what was applied is seen.
  public String home(String unit) {
    return "/units/" + unit + (this == MEMBERS ? "/members" : "");
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<IntakeKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
