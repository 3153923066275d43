package org.chungtay.organization.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Consents.Purpose;
import org.chungtay.identity.SensitiveFields.Field;
import org.chungtay.identity.SensitiveFields.Masked;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;
import org.jspecify.annotations.Nullable;

/// What an officer may mend for a member.
///
/// @param path from unit to unit, the latest first
/// @param current still a member of the unit, so that this is theirs to mend
/// @param masked what is kept beside the name
/// @param revealed one of the fields in full, for the reason that was given
/// @param agreed what the member has agreed to, to withdraw at their word
/// @param words what the consent box asks, in short, to send back
public record MemberCard(
    Unit unit,
    Membership membership,
    String name,
    boolean hasPhone,
    List<Stage> path,
    boolean current,
    Masked masked,
    Optional<String> revealed,
    List<Purpose> agreed,
    String words,
    Form form) {

  /// First day in the organisation.
  public LocalDate joined() {
    return path.stream()
        .filter(stage -> stage.id().equals(membership.id()))
        .map(Stage::joined)
        .findFirst()
        .orElse(membership.since());
  }

  /// One of the units of the organisation in which the person is or was a member or a guest.
  public record Stage(
      UUID id,
      UUID unit,
      String unitName,
      LocalDate since,
      @Nullable LocalDate lastDay,
      LocalDate joined,
      boolean temporary) {}

  /// Those of which something is kept.
  public List<Field> fields() {
    return Arrays.stream(Field.values()).filter(one -> masked.of(one).isPresent()).toList();
  }
}
