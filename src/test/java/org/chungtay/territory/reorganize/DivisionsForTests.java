package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Plans that divide a commune, for tests of other rooms.
@Component
public class DivisionsForTests {
  private final Reorganizations reorganizations;
  private final DivisionRows divisions;
  private final AppliesPlans applies;
  private final ReorganizationModels models;
  private final Visitors visitors;
  private final PageFactory pages;
  private final CityClock clock;

  DivisionsForTests(
      Reorganizations reorganizations,
      DivisionRows divisions,
      AppliesPlans applies,
      ReorganizationModels models,
      Visitors visitors,
      PageFactory pages,
      CityClock clock) {
    this.reorganizations = reorganizations;
    this.divisions = divisions;
    this.applies = applies;
    this.models = models;
    this.visitors = visitors;
    this.pages = pages;
    this.clock = clock;
  }

  public Actor writer() {
    return visitors.as("administrator", Access.INSTALLATION).actor();
  }

  /// Into a heavier part and a lighter one.
  public UUID dividing(AreaId whole, LocalDate day, String heavier, String lighter) {
    var plan = Ids.next();
    reorganizations.write(writer(), plan, day, "Nghị quyết thử");
    add(plan, whole, heavier, new BigDecimal("0.6"));
    add(plan, whole, lighter, new BigDecimal("0.4"));
    return plan;
  }

  public void add(UUID plan, AreaId whole, String code, BigDecimal weight) {
    var commune =
        new NewCommune(Ids.named("area/" + plan + "/" + code), code, "Phường", "Phần " + code);
    reorganizations.become(writer(), plan, List.of(whole), commune, weight);
  }

  public void remove(UUID plan, AreaId whole, String code) {
    reorganizations.remove(writer(), plan, whole, code);
  }

  public int version(UUID plan) {
    return reorganizations.get(writer(), plan).version();
  }

  /// Codes of its new communes that would have no outline.
  public List<String> blank(UUID plan) {
    return divisions.withoutOutline(plan);
  }

  /// Codes of what is wrong with it.
  public List<String> problems(UUID plan) {
    return reorganizations.problems(reorganizations.get(writer(), plan)).stream()
        .map(Problem::code)
        .toList();
  }

  /// How many counts of what it touches its page shows.
  public int touched(UUID plan) {
    return models.of(writer(), plan, Form.empty(), 0).touched().values().stream()
        .mapToInt(Map::size)
        .sum();
  }

  public void apply(UUID plan, LocalDate day) {
    var version = version(plan);
    var other = writer();
    var _ = reorganizations.approve(other, plan, version);
    clock.during(clock.instantOf(day.atTime(9, 0)), () -> applies.apply(plan));
  }

  public void drop(UUID plan) {
    reorganizations.drop(writer(), plan);
  }

  public Page page() {
    return pages.in(Language.VI, "http://localhost");
  }
}
