package org.chungtay.organization.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;

/// A list that somebody sent.
public record Intake(
    UUID id,
    IntakeKind kind,
    OrganizationId organization,
    UnitId unit,
    String fileName,
    IntakeState state,
    int version,
    Sent sent,
    Table table,
    Optional<Answers> answers,
    Reading reading,
    Hands hands) {

  public record Sent(PersonId by, Instant at) {}

  /// @param headLine number of the line with the heads, 0 where there is none
  /// @param layout digest of the folded heads
  public record Table(List<String> heads, int headLine, String layout) {}

  /// @param since first day of what the list brings where a line says none
  /// @param consentWords what its members agreed to on paper; empty where they did not
  public record Answers(
      Columns columns, LocalDate since, Optional<String> consentWords, boolean guardiansAgree) {}

  /// @param to number of the last line that was read
  public record Reading(int to, boolean whole, Optional<Problem> problem) {}

  public record Problem(String code, java.util.Map<String, Object> arguments) {}

  /// @param proposed and applied: by whom
  /// @param finished when the last line was applied
  public record Hands(
      Optional<PersonId> proposed,
      Optional<PersonId> applied,
      Optional<Instant> finished,
      Optional<PersonId> takenBack,
      boolean forgotten) {}

  Answers answered() {
    return answers.orElseThrow(() -> new IllegalStateException("columns are not named yet"));
  }
}
