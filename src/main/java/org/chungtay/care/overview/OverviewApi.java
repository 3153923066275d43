package org.chungtay.care.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.survival.Launched;
import org.chungtay.care.weeks.Mark;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The city's care for programs. Refusals are RFC 9457 problems.
@RestController
@Open
@RequestMapping(path = "/api/v1/care", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "care", description = "How places stand, week by week and launch by launch")
class OverviewApi {
  private final CareTables tables;

  OverviewApi(CareTables tables) {
    this.tables = tables;
  }

  @GetMapping("/wards")
  @Operation(
      summary = "Launched places by ward: kept, at risk, lapsed, free",
      description =
          "`share` is the percentage kept of those that somebody began to look after. `rounds` and `unreminded` are of the last 52 weeks.")
  @AskedCareOf
  List<Ward> wards(HttpServletRequest request) {
    return tables.wards(Form.typed(request)).stream()
        .map(line ->
            new Ward(
                line.ward().key(),
                line.ward().fullName(),
                line.counts().kept(),
                line.counts().atRisk(),
                line.counts().lapsed(),
                line.counts().free(),
                share(line.counts()),
                line.habit().rounds(),
                line.habit().unreminded()))
        .toList();
  }

  private static Optional<BigDecimal> share(Counts counts) {
    return counts.begun() == 0 ? Optional.empty() : Optional.of(counts.percent());
  }

  @GetMapping("/weeks")
  @Operation(summary = "Turns of the last 52 weeks: kept, missed, excused, to come")
  @AskedCareOf
  List<WeekOfTurns> weeks(HttpServletRequest request) {
    return tables.weeks(Form.typed(request)).stream()
        .map(line ->
            new WeekOfTurns(
                line.week(),
                line.of(Mark.KEPT),
                line.of(Mark.MISSED),
                line.of(Mark.EXCUSED),
                line.of(Mark.DUE),
                line.spared()))
        .toList();
  }

  @GetMapping("/launches")
  @Operation(
      summary = "Launches by month, and how many of them were still kept after 6 and 12 months",
      description = "By `ward` and `kind` only. `six` and `twelve` are those that are old enough.")
  @AskedCareOf
  List<Launched> launches(HttpServletRequest request) {
    return tables.launches(Form.typed(request));
  }

  /// @param share percent of those that somebody began to look after; none where nobody did
  record Ward(
      String ward,
      String name,
      int kept,
      int atRisk,
      int lapsed,
      int free,
      Optional<BigDecimal> share,
      int rounds,
      int unreminded) {}

  /// @param week its Monday
  /// @param amnesty why some of it was spared, empty for none
  record WeekOfTurns(LocalDate week, int kept, int missed, int excused, int due, String amnesty) {}
}
