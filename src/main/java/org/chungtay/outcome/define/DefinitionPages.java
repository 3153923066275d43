package org.chungtay.outcome.define;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.define.Change.About;
import org.chungtay.outcome.define.Change.Counted;
import org.chungtay.outcome.define.Change.Divided;
import org.chungtay.outcome.define.Change.Words;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Indicators as administrators keep them.
@Controller
@Needs("installation.administer")
class DefinitionPages {
  private static final String ADDRESS = "/administration/indicators";

  /// Under which the form for a further indicator stands.
  private static final String NO_CODE = "new";

  private static final int YEARS_AHEAD = 5;
  private static final int MOST_DECIMALS = 3;
  private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(100_000);

  private final Definitions definitions;
  private final Outcomes outcomes;
  private final CityClock clock;

  DefinitionPages(Definitions definitions, Outcomes outcomes, CityClock clock) {
    this.definitions = definitions;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor) {
    return Pages.page(
        "outcome/define/list",
        new DefinitionsModel(outcomes.indicators(), definitions.open(actor), actor.person()));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    definitions.mayKeep(actor);
    return edit(form, Optional.empty());
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView add(Actor actor, Form form) {
    var id = form.id("id");
    var code = form.line("code", 40);
    if (form.refusal("code").isEmpty() && (!code.matches("[a-z][a-z-]*") || code.equals(NO_CODE))) {
      form.refuse("code", "not-a-code");
    }
    var words = words(form);
    var counted = counted(form);
    var reason = form.line("reason", 300);
    form.check();
    definitions.write(
        actor,
        new Change(
            id, code, Optional.empty(), words, Optional.of(counted), reason, actor.person()));
    return Pages.changed(ADDRESS, "outcome.notice.definition-written");
  }

  @GetMapping(ADDRESS + "/{code:[a-z][a-z-]*}")
  ModelAndView show(@PathVariable String code, Actor actor, Form form) {
    return edit(form, Optional.of(definitions.get(actor, code).code()));
  }

  private ModelAndView edit(Form form, Optional<String> code) {
    return Pages.page(
        "outcome/define/edit",
        new DefinitionModel(
            form,
            code.flatMap(outcomes::indicator),
            code.map(outcomes::definitions).orElseGet(java.util.List::of),
            outcomes.indicators()));
  }

  @PostMapping(ADDRESS + "/{code:[a-z][a-z-]*}")
  @FormPage(ADDRESS + "/{code}")
  ModelAndView change(@PathVariable String code, Actor actor, Form form) {
    var id = form.id("id");
    var words = words(form);
    LocalDate since = form.day("since", clock.today(), clock.today().plusYears(YEARS_AHEAD));
    var reason = form.line("reason", 300);
    form.check();
    definitions.write(
        actor,
        new Change(id, code, Optional.of(since), words, Optional.empty(), reason, actor.person()));
    return Pages.changed(ADDRESS, "outcome.notice.definition-written");
  }

  @PostMapping(ADDRESS + "/changes/{id}/approve")
  @FormPage(ADDRESS)
  ModelAndView approve(@PathVariable UUID id, Actor actor) {
    definitions.approve(actor, id);
    return Pages.changed(ADDRESS, "outcome.notice.definition-approved");
  }

  @PostMapping(ADDRESS + "/changes/{id}/drop")
  @FormPage(ADDRESS)
  ModelAndView drop(@PathVariable UUID id, Actor actor) {
    definitions.giveUp(actor, id);
    return Pages.changed(ADDRESS, "outcome.notice.definition-dropped");
  }

  private static Words words(Form form) {
    var sdg = form.lineOrEmpty("sdg", 5);
    if (!sdg.isEmpty() && !sdg.matches("[0-9]{1,2}\\.[0-9a-z]{1,2}")) {
      form.refuse("sdg", "not-an-sdg-target");
    }
    return new Words(
        inLanguages("name", form, (field, of) -> of.line(field, 120)),
        inLanguages("definition", form, DefinitionPages::definition),
        Optional.of(sdg).filter(text -> !text.isEmpty()));
  }

  private static String definition(String field, Form form) {
    var text = form.lines(field, 1000);
    if (text.isEmpty() && form.refusal(field).isEmpty()) {
      form.refuse(field, "needed");
    }
    return text;
  }

  private static Map<String, String> inLanguages(
      String name, Form form, BiFunction<String, Form, String> read) {
    var texts = new HashMap<String, String>();
    for (var language : Language.values()) {
      texts.put(language.tag(), read.apply(name + "-" + language.tag(), form));
    }
    return Map.copyOf(texts);
  }

  private static Counted counted(Form form) {
    var rule = form.choice("rule", Rule.class);
    return new Counted(
        rule,
        form.choice("about", About.class),
        inLanguages("unit", form, (field, of) -> of.line(field, 30)),
        form.whole("decimals", 0, MOST_DECIMALS),
        rule == Rule.RATIO ? Optional.of(divided(form)) : Optional.empty());
  }

  private static Divided divided(Form form) {
    var factor = form.quantityIfGiven("factor", LARGEST_FACTOR, 3).orElse(BigDecimal.ONE);
    if (factor.signum() == 0) {
      form.refuse("factor", "needed");
    }
    return new Divided(form.line("numerator", 40), form.line("denominator", 40), factor);
  }
}
