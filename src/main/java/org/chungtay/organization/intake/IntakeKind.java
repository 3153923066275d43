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
  OFFICERS;

  /// What its sender must be allowed for the unit.
  Permission permission() {
    return switch (this) {
      case MEMBERS -> OrganizationPermissions.MEMBERS;
      case GROUPS -> OrganizationPermissions.UNITS;
      case OFFICERS -> OrganizationPermissions.GRANTS;
    };
  }

  public List<IntakeField> needed() {
    return switch (this) {
      case MEMBERS -> List.of(IntakeField.NAME);
      case GROUPS -> List.of(IntakeField.UNIT);
      case OFFICERS -> List.of(IntakeField.NAME, IntakeField.ROLE, IntakeField.LAST_DAY);
    };
  }

  public List<IntakeField> fields() {
    return Stream.concat(needed().stream(), others().stream()).toList();
  }

  private List<IntakeField> others() {
    return switch (this) {
      case MEMBERS ->
          List.of(
              IntakeField.FAMILY,
              IntakeField.PHONE,
              IntakeField.BORN,
              IntakeField.AREA,
              IntakeField.UNIT,
              IntakeField.SINCE,
              IntakeField.LAST_DAY,
              IntakeField.GUARDIAN,
              IntakeField.GUARDIAN_PHONE);
      case GROUPS -> List.of(IntakeField.AREA, IntakeField.RESIDENTIAL, IntakeField.SINCE);
      case OFFICERS ->
          List.of(IntakeField.FAMILY, IntakeField.PHONE, IntakeField.AREA, IntakeField.UNIT);
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
