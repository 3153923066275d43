package org.chungtay.portal.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a [Question] as it was typed; what is wrong is noted at its field.
@Component
class AskedQuestions {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int MOST_YEARS = 10;

  private final Outcomes outcomes;
  private final Territory territory;
  private final Organizations organizations;
  private final CityClock clock;

  AskedQuestions(
      Outcomes outcomes, Territory territory, Organizations organizations, CityClock clock) {
    this.outcomes = outcomes;
    this.territory = territory;
    this.organizations = organizations;
    this.clock = clock;
  }

  Question read(Form form) {
    var breakdown = form.choice("breakdown", Breakdown.class);
    var span = form.choice("span", Span.class);
    return new Question(
        indicators(form),
        breakdown,
        wards(form, breakdown),
        organization(form),
        span,
        span == Span.DAYS ? Optional.of(days(form)) : Optional.empty(),
        form.choice("comparison", Comparison.class));
  }

  /// In the order of the indicators, whatever order they were ticked in.
  private List<String> indicators(Form form) {
    var ticked = form.values("indicators").stream().filter(code -> !code.isBlank()).toList();
    var known = outcomes.indicators().stream().map(Indicator::code).toList();
    if (ticked.isEmpty()) {
      form.refuse("indicators", "needed");
    } else if (!known.containsAll(ticked)) {
      form.refuse("indicators", "not-a-choice");
    } else if (ticked.stream().distinct().count() > Question.MOST_INDICATORS) {
      form.refuse("indicators", "too-many-indicators");
    }
    return known.stream().filter(ticked::contains).toList();
  }

  private List<AreaId> wards(Form form, Breakdown breakdown) {
    var ticked = form.ids("wards").stream().distinct().map(AreaId::of).toList();
    var known = territory.all(ticked);
    var communes =
        known.values().stream().filter(area -> area.level() == Area.Level.COMMUNE).count();
    if (communes < ticked.size()) {
      form.refuse("wards", "not-a-choice");
      return List.of();
    }
    if (breakdown != Breakdown.WARDS && ticked.size() > 1) {
      form.refuse("wards", "one-ward-only");
    }
    return ticked;
  }

  private Optional<OrganizationId> organization(Form form) {
    var asked = form.idIfGiven("organization");
    var known =
        organizations.all().stream()
            .map(Organization::id)
            .filter(one -> asked.filter(one.value()::equals).isPresent())
            .findFirst();
    if (asked.isPresent() && known.isEmpty()) {
      form.refuse("organization", "not-a-choice");
    }
    return known;
  }

  private Days days(Form form) {
    var latest = clock.today();
    var from = form.day("from", EARLIEST, latest);
    var to = form.day("to", EARLIEST, latest);
    if (form.refusal("from").isPresent() || form.refusal("to").isPresent()) {
      return new Days(latest, latest);
    }
    if (to.isBefore(from)) {
      form.refuse("to", "period-turned-round");
      return new Days(latest, latest);
    }
    if (from.plusYears(MOST_YEARS).isBefore(to)) {
      form.refuse("to", "summary-too-long");
    }
    return new Days(from, to);
  }
}
