package org.chungtay.movement.recipe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models.Category;
import org.chungtay.movement.Models.Recipe;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.SustainRule;
import org.chungtay.movement.choice.SdgTargets;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Reads a recipe from what somebody typed, and writes one as if it had just been typed.
@Component
class RecipeForm {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int MOST_STEPS = 30;
  private static final int LONGEST_STEP = 500;
  private static final int MOST_MONTHS = 24;
  private static final BigDecimal DEAREST = new BigDecimal("1000000000");

  private final ModelQuery query;
  private final Movements movements;
  private final Organizations organizations;
  private final Outcomes outcomes;
  private final CityClock clock;

  RecipeForm(
      ModelQuery query,
      Movements movements,
      Organizations organizations,
      Outcomes outcomes,
      CityClock clock) {
    this.query = query;
    this.movements = movements;
    this.organizations = organizations;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  Recipe read(Form form, ModelId id) {
    return new Recipe(
        id,
        form.line("name", 160),
        category(form),
        needed(form, "summary", 2000),
        steps(form),
        form.quantityIfGiven("cost", DEAREST, 0).map(BigDecimal::longValueExact),
        form.lineOrEmpty("cost-words", 500),
        form.lines("conditions", 2000),
        indicators(form),
        movement(form),
        SdgTargets.read(form, "sdg"),
        unit(form),
        form.day("since", EARLIEST, clock.today()),
        rules(form));
  }

  private static String needed(Form form, String field, int most) {
    var text = form.lines(field, most);
    if (text.isEmpty() && form.refusal(field).isEmpty()) {
      form.refuse(field, "needed");
    }
    return text;
  }

  private String category(Form form) {
    var code = form.line("category", 40);
    if (form.refusal("category").isEmpty()
        && query.categories().stream().map(Category::code).noneMatch(code::equals)) {
      form.refuse("category", "not-a-choice");
    }
    return code;
  }

  /// One step a line.
  private static List<String> steps(Form form) {
    var typed = needed(form, "steps", MOST_STEPS * LONGEST_STEP);
    var steps = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (steps.size() > MOST_STEPS && form.refusal("steps").isEmpty()) {
      form.refuse("steps", "too-many-steps", Map.of("most", MOST_STEPS));
    }
    if (form.refusal("steps").isEmpty() && steps.stream().anyMatch(RecipeForm::tooLong)) {
      form.refuse("steps", "too-long-step", Map.of("most", LONGEST_STEP));
    }
    return steps;
  }

  private static boolean tooLong(String step) {
    return step.codePointCount(0, step.length()) > LONGEST_STEP;
  }

  private List<String> indicators(Form form) {
    var codes =
        form.values("indicators").stream().filter(it -> !it.isBlank()).distinct().sorted().toList();
    if (codes.size() > 12
        || !outcomes.indicators().stream().map(Indicator::code).toList().containsAll(codes)) {
      form.refuse("indicators", "not-a-choice");
      return List.of();
    }
    return codes;
  }

  private Optional<MovementId> movement(Form form) {
    var chosen = form.idIfGiven("movement").map(MovementId::of);
    if (chosen.isPresent() && movements.find(chosen.get()).isEmpty()) {
      form.refuse("movement", "not-a-choice");
    }
    return chosen;
  }

  private UnitId unit(Form form) {
    var unit = UnitId.of(form.id("unit"));
    if (form.refusal("unit").isEmpty() && organizations.find(unit).isEmpty()) {
      form.refuse("unit", "not-a-choice");
    }
    return unit;
  }

  private static List<SustainRule> rules(Form form) {
    var rules = new ArrayList<SustainRule>();
    for (var kind : CheckKind.values()) {
      var field = field(kind);
      form.wholeIfGiven(field, 1, kind.percent() ? 100 : 100_000)
          .ifPresent(least -> rules.add(rule(form, kind, least)));
    }
    if (rules.isEmpty()
        && Stream.of(CheckKind.values()).allMatch(it -> form.refusal(field(it)).isEmpty())) {
      form.refuse(field(CheckKind.ACTIVITIES_HELD), "check-needed");
    }
    return rules;
  }

  private static SustainRule rule(Form form, CheckKind kind, int least) {
    var months = form.whole(field(kind) + "-months", 1, MOST_MONTHS);
    return new SustainRule(
        kind, least, months, kind == CheckKind.FIELD_INSPECTION ? season(form) : List.of());
  }

  private static List<Integer> season(Form form) {
    var months = form.values("season").stream().filter(it -> !it.isBlank()).distinct().toList();
    if (!months.stream().allMatch(month -> month.matches("1[0-2]|[1-9]"))) {
      form.refuse("season", "not-a-choice");
      return List.of();
    }
    return months.stream().map(Integer::valueOf).sorted().toList();
  }

  /// `rounds-kept`: its number; with `-months` how far it looks back.
  static String field(CheckKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Form typed(Model model) {
    var typed = new HashMap<String, List<String>>();
    typed.put("name", List.of(model.name()));
    typed.put("category", List.of(model.category()));
    typed.put("summary", List.of(model.summary()));
    typed.put("steps", List.of(String.join("\n", model.steps())));
    typed.put("cost", List.of(model.cost().map(String::valueOf).orElse("")));
    typed.put("cost-words", List.of(model.costWords()));
    typed.put("conditions", List.of(model.conditions()));
    typed.put("indicators", model.indicators());
    typed.put("movement", List.of(model.movement().map(MovementId::toString).orElse("")));
    typed.put("sdg", List.of(SdgTargets.written(model.sdg())));
    typed.put("unit", List.of(model.origin().unit().toString()));
    typed.put("since", List.of(model.origin().since().toString()));
    for (var rule : model.rules()) {
      typed.put(field(rule.kind()), List.of(String.valueOf(rule.atLeast())));
      typed.put(field(rule.kind()) + "-months", List.of(String.valueOf(rule.months())));
      if (!rule.season().isEmpty()) {
        typed.put("season", rule.season().stream().map(String::valueOf).toList());
      }
    }
    return new Form(typed);
  }
}
