package org.chungtay.outcome.declare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures.Cited;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.ground.WardChoices;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads a statement from its form.
@Component
class DeclarationForm {
  private static final LocalDate EARLIEST = LocalDate.of(1975, 1, 1);
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private final Outcomes outcomes;
  private final Organizations organizations;
  private final Territory territory;
  private final WardChoices wards;
  private final CityClock clock;

  DeclarationForm(
      Outcomes outcomes,
      Organizations organizations,
      Territory territory,
      WardChoices wards,
      CityClock clock) {
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.territory = territory;
    this.wards = wards;
    this.clock = clock;
  }

  List<Area> wards() {
    return wards.all();
  }

  Statement read(Form form) {
    var indicator = indicator(form);
    var quantity = form.quantityIfGiven("quantity", LARGEST, 3).map(DeclarationRows::plain);
    var quote = form.lines("quote", 1000);
    if (quantity.isEmpty() && quote.isEmpty() && form.refusal("quantity").isEmpty()) {
      form.refuse("quantity", "number-or-quote");
    }
    var same = form.ticked("same");
    if (same && indicator.isEmpty()) {
      form.refuse("same", "same-as-which");
    }
    var statement =
        new Statement(
            indicator,
            form.line("title", 200),
            quote,
            quantity,
            form.lineOrEmpty("unit", 40),
            form.choice("qualifier", Qualifier.class),
            form.line("claimant", 200),
            organization(form),
            area(form),
            period(form),
            form.lineOrEmpty("period", 200),
            definition(form),
            same,
            cited(form));
    form.check();
    return statement;
  }

  private static String definition(Form form) {
    var text = form.lines("definition", 1000);
    if (text.isEmpty() && form.refusal("definition").isEmpty()) {
      form.refuse("definition", "needed");
    }
    return text;
  }

  private Optional<String> indicator(Form form) {
    var code = form.one("indicator").strip();
    if (!code.isEmpty() && outcomes.indicator(code).isEmpty()) {
      form.refuse("indicator", "not-a-choice");
    }
    return Optional.of(code).filter(text -> !text.isEmpty());
  }

  private Optional<OrganizationId> organization(Form form) {
    Optional<UUID> id = form.idIfGiven("organization");
    var known = organizations.all().stream().map(Organization::id).map(OrganizationId::value);
    if (id.isPresent() && known.noneMatch(id.get()::equals)) {
      form.refuse("organization", "not-a-choice");
    }
    return id.map(OrganizationId::of);
  }

  private Optional<AreaId> area(Form form) {
    Optional<UUID> id = form.idIfGiven("area");
    if (id.isPresent() && territory.commune(id.get().toString(), clock.today()).isEmpty()) {
      form.refuse("area", "not-a-choice");
    }
    return id.map(AreaId::of);
  }

  private Optional<Days> period(Form form) {
    var latest = clock.today().plusYears(1);
    var first = form.dayIfGiven("first", EARLIEST, latest);
    var last = form.dayIfGiven("last", EARLIEST, latest);
    if (first.isEmpty() && last.isPresent() && form.refusal("first").isEmpty()) {
      form.refuse("first", "needed");
    }
    if (last.isEmpty() && first.isPresent() && form.refusal("last").isEmpty()) {
      form.refuse("last", "needed");
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      form.refuse("last", "ends-before-start");
      return Optional.empty();
    }
    return first.flatMap(begin -> last.map(end -> new Days(begin, end)));
  }

  private Cited cited(Form form) {
    var link = form.lineOrEmpty("link", 500);
    if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]{3,}")) {
      form.refuse("link", "not-a-link");
    }
    return new Cited(
        form.line("source", 300),
        Optional.of(link).filter(text -> !text.isEmpty()),
        form.dayIfGiven("sourceDay", EARLIEST, clock.today()));
  }
}
