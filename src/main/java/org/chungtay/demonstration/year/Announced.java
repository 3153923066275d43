package org.chungtay.demonstration.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.DeclaredFigures.Cited;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Targets;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// What invented reports of the invented city claim of its year, so that declared and evidenced can
/// be compared: some of it is borne out, some of it is not.
@Component
class Announced {
  private static final BigDecimal ROUNDED_UP = new BigDecimal("1.06");
  private static final BigDecimal EXAGGERATED = new BigDecimal("1.4");
  private static final BigDecimal ROUNDED_DOWN = new BigDecimal("0.97");

  private final DeclaredFigures declared;
  private final Targets targets;
  private final Outcomes outcomes;
  private final Organizations organizations;

  Announced(
      DeclaredFigures declared, Targets targets, Outcomes outcomes, Organizations organizations) {
    this.declared = declared;
    this.targets = targets;
    this.outcomes = outcomes;
    this.organizations = organizations;
  }

  private record Claim(
      String organization, String indicator, Qualifier qualifier, BigDecimal factor, String unit) {}

  private static final List<Claim> CLAIMS =
      List.of(
          new Claim("women", "waste-collected", Qualifier.NEARLY, ROUNDED_UP, "kg"),
          new Claim("youth", "trees-planted", Qualifier.MORE_THAN, EXAGGERATED, "cây"),
          new Claim("farmers", "road-cleaned", Qualifier.MORE_THAN, ROUNDED_DOWN, "m"),
          new Claim("veterans", "activities-held", Qualifier.EXACTLY, BigDecimal.ONE, "hoạt động"));

  /// Of the year before the city's first day, recorded by a city officer and made public by the
  /// administrator.
  void announce(LocalDate begun) {
    var year = new Days(begun.minusYears(1), begun.minusDays(1));
    for (var claim : CLAIMS) {
      organizations
          .byCode(claim.organization())
          .ifPresent(organization -> announce(claim, organization, year));
    }
    plan(begun);
  }

  /// A plan that was changed in the middle of the year, as plans are.
  private void plan(LocalDate begun) {
    organizations
        .byCode("youth")
        .ifPresent(youth -> {
          var first = begun.minusYears(1);
          var aim =
              new Aim(
                  "trees-planted",
                  Optional.of(youth.id()),
                  Optional.empty(),
                  first,
                  begun.plusMonths(3));
          var officer = Player.cityOfficer(youth).actor();
          planned(officer, aim, 1, "342", "");
          planned(officer, aim, 2, "358", "Thêm hai tuyến đường mới");
        });
  }

  private void planned(Actor officer, Aim aim, int version, String trees, String reason) {
    var id = Ids.named("demonstration:plan:" + aim.indicator());
    var plan = "Kế hoạch số 0%d/KH (hư cấu)".formatted(version);
    targets.plan(officer, id, aim, new BigDecimal(trees), plan, reason);
    targets.approve(Player.administrator().actor(), id, version);
  }

  private void announce(Claim claim, Organization organization, Days year) {
    var id = Ids.named("demonstration:announced:" + claim.organization());
    var counted = outcomes.indicator(claim.indicator()).orElseThrow();
    var scope = Scope.city(year.first(), year.last()).of(organization.id());
    var total = outcomes.total(claim.indicator(), scope).total();
    var said = total.multiply(claim.factor()).setScale(0, RoundingMode.DOWN);
    declared.declare(
        Player.cityOfficer(organization).actor(),
        id,
        new Statement(
            Optional.of(claim.indicator()),
            counted.name("vi"),
            "",
            Optional.of(said),
            claim.unit(),
            claim.qualifier(),
            organization.name("vi"),
            Optional.of(organization.id()),
            Optional.empty(),
            Optional.of(year),
            "một năm",
            "Như định nghĩa của chỉ tiêu.",
            true,
            new Cited("Báo cáo tổng kết năm (hư cấu)", Optional.empty(), Optional.empty())));
    declared.approve(Player.administrator().actor(), id, 1);
  }
}
