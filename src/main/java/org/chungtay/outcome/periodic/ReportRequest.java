package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.organization.OrganizationId;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;

/// What a city officer asks an organisation's units for.
///
/// @param indicators codes, in the order of the form
/// @param due last day for handing in
/// @param tolerance percent by which declared may differ from evidenced without a note
public record ReportRequest(
    UUID id,
    OrganizationId organization,
    String title,
    List<String> indicators,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate due,
    BigDecimal tolerance,
    Chain chain) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 6;

  /// How a report is approved: data of each request, because organisations differ in it.
  ///
  /// @param returnTo where a report goes that is sent back
  /// @param restarts whether approval begins anew after a return, or goes on where it was
  public record Chain(List<Step> steps, ReturnTo returnTo, boolean restarts) {}

  /// Who approves.
  public enum Step {
    /// Another person of the unit.
    UNIT,
    /// The unit above.
    ABOVE,
    /// The organisation's unit for the city.
    CITY,
    /// The Fatherland Front's unit for the city.
    FRONT
  }

  public enum ReturnTo {
    UNIT,
    STEP_BACK
  }

  public Optional<Step> awaited(int step) {
    return step < chain.steps().size() ? Optional.of(chain.steps().get(step)) : Optional.empty();
  }

  public boolean isLast(int step) {
    return step == chain.steps().size() - 1;
  }

  /// Whether a declared figure needs a word of explanation beside the evidenced one.
  boolean differs(BigDecimal declared, BigDecimal evidenced) {
    var kept = evidenced.setScale(DIGITS, RoundingMode.HALF_UP);
    var gap = declared.subtract(kept).abs();
    var allowed = kept.multiply(tolerance).divide(HUNDRED, DIGITS, RoundingMode.HALF_UP);
    return gap.compareTo(allowed) > 0;
  }

  /// Refuses what is missing (`needed`) and what is apart without a word (`say-why-it-differs`),
  /// each at its field. The database refuses it too.
  ///
  /// @param lines with what is evidenced at this moment
  void everyFigureSaidAndExplained(List<UnitReport.Line> lines) {
    var said = lines.stream().collect(Collectors.toMap(UnitReport.Line::indicator, one -> one));
    var refusals =
        indicators.stream()
            .flatMap(code -> refusal(code, Optional.ofNullable(said.get(code))).stream())
            .toList();
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
  }

  private Optional<FieldRefusal> refusal(String code, Optional<UnitReport.Line> line) {
    var declared = line.flatMap(UnitReport.Line::declared);
    if (declared.isEmpty()) {
      return Optional.of(new FieldRefusal(ReportForm.field(code), "needed", Map.of()));
    }
    var evidenced = line.flatMap(UnitReport.Line::evidenced).orElse(BigDecimal.ZERO);
    var explained = line.map(one -> !one.note().isBlank()).orElse(false);
    return explained || !differs(declared.get(), evidenced)
        ? Optional.empty()
        : Optional.of(new FieldRefusal(ReportForm.note(code), "say-why-it-differs", Map.of()));
  }

  public String address() {
    return "/report-requests/" + id;
  }
}
