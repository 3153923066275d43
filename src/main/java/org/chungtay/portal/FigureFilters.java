package org.chungtay.portal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a [FigureFilter] from an address. What cannot be read is noted in the form and the usual
/// period is shown, so a mistyped day never shows a wrong figure without saying so.
@Component
public class FigureFilters {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int LONGEST_KEY = 40;

  private final Territory territory;
  private final Organizations organizations;
  private final CityClock clock;

  FigureFilters(Territory territory, Organizations organizations, CityClock clock) {
    this.territory = territory;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// The last twelve months, today included.
  public FigureFilter year() {
    var today = clock.today();
    return lasting(today.minusYears(1).plusDays(1), today);
  }

  /// The last seven days, today included.
  public FigureFilter week() {
    var today = clock.today();
    return lasting(today.minusDays(6), today);
  }

  public FigureFilter read(Form form) {
    var usual = year();
    var latest = clock.today().plusYears(1);
    var from = form.dayIfGiven("from", EARLIEST, latest).orElse(usual.from());
    var to = form.dayIfGiven("to", EARLIEST, latest).orElse(usual.to());
    if (to.isBefore(from)) {
      form.refuse("to", "period-turned-round");
      return usual;
    }
    return new FigureFilter(from, to, wardOf(form), organizationOf(form));
  }

  private static FigureFilter lasting(LocalDate from, LocalDate to) {
    return new FigureFilter(from, to, Optional.empty(), Optional.empty());
  }

  /// A ward by its code (in force today) or its identity (any day).
  public Area ward(String key) {
    return find(key).orElseThrow(() -> new NotFound("area"));
  }

  public Organization organization(String code) {
    return organizations.byCode(code).orElseThrow(() -> new NotFound("organization"));
  }

  public java.util.List<Area> wards() {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .sorted(Comparator.comparing((Area area) -> !area.kind().equals("Phường")))
        .toList();
  }

  private Optional<Area> find(String key) {
    if (key.length() > LONGEST_KEY) {
      return Optional.empty();
    }
    try {
      return territory.find(AreaId.of(UUID.fromString(key)));
    } catch (IllegalArgumentException aCode) {
      return wards().stream()
          .filter(area -> area.code().map(key::equals).orElse(false))
          .findFirst();
    }
  }

  private Optional<Area> wardOf(Form form) {
    var key = form.value("ward").strip();
    var ward = key.isEmpty() ? Optional.<Area>empty() : find(key);
    if (!key.isEmpty() && ward.isEmpty()) {
      form.refuse("ward", "not-a-choice");
    }
    return ward;
  }

  private Optional<Organization> organizationOf(Form form) {
    var code = form.value("organization").strip();
    var organization = code.isEmpty() ? Optional.<Organization>empty() : organizations.byCode(code);
    if (!code.isEmpty() && organization.isEmpty()) {
      form.refuse("organization", "not-a-choice");
    }
    return organization;
  }
}
