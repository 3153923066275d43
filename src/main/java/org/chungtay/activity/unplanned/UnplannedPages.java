package org.chungtay.activity.unplanned;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.named.KnownPeople;
import org.chungtay.activity.named.Meant;
import org.chungtay.activity.named.PastedList;
import org.chungtay.activity.report.CountedIndicators;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.HeldUnits;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// "23 people, 40 bags, this morning, here."
@Controller
@Needs("activity.lead")
class UnplannedPages {
  private static final Set<String> FREQUENT = Set.of("waste-bags", "waste-collected");

  private final UnplannedForm forms;
  private final UnplannedReports reports;
  private final HeldUnits units;
  private final Whereabouts whereabouts;
  private final KnownPeople known;
  private final Access access;
  private final Outcomes outcomes;
  private final Territory territory;
  private final CityClock clock;

  UnplannedPages(
      UnplannedForm forms,
      UnplannedReports reports,
      HeldUnits units,
      Whereabouts whereabouts,
      KnownPeople known,
      Access access,
      Outcomes outcomes,
      Territory territory,
      CityClock clock) {
    this.forms = forms;
    this.reports = reports;
    this.units = units;
    this.whereabouts = whereabouts;
    this.known = known;
    this.access = access;
    this.outcomes = outcomes;
    this.territory = territory;
    this.clock = clock;
  }

  @GetMapping("/report")
  ModelAndView form(Actor leader, Form form) {
    var byFrequency =
        indicators().stream()
            .collect(Collectors.partitioningBy(one -> FREQUENT.contains(one.code())));
    return Pages.page(
        "activity/unplanned/form",
        new UnplannedModel(
            form,
            units.of(leader, ActivityPermissions.LEAD),
            territory.communes(territory.city().id(), clock.today()),
            whereabouts.candidates(form),
            doubts(leader, form),
            byFrequency.getOrDefault(true, List.of()),
            byFrequency.getOrDefault(false, List.of())));
  }

  /// Only among the people of a unit that the leader leads.
  private List<Meant> doubts(Actor leader, Form form) {
    var names = UnplannedForm.withoutPhones(PastedList.names(PastedList.of(form.value("names"))));
    var unit = names.isEmpty() ? Optional.<UUID>empty() : form.idIfGiven("unit");
    return unit
        .filter(one -> access.allows(leader, ActivityPermissions.LEAD, one))
        .map(one -> new KnownPeople.Around(ActivityId.next(), List.of(one), clock.today()))
        .map(around -> known.meant(around, names, form::value))
        .orElse(List.of())
        .stream()
        .filter(Meant::doubted)
        .toList();
  }

  @PostMapping("/report")
  @FormPage("/report")
  ModelAndView report(
      Actor leader,
      Form form,
      @RequestParam(name = "photo", required = false) @Nullable List<MultipartFile> pictures)
      throws IOException {
    var work = forms.read(form, indicators());
    reports.report(leader, work, pictures == null ? List.of() : pictures);
    return Pages.changed(
        "/activities/" + work.plan().id() + "/report", "activity.report.notice.sent");
  }

  private List<Indicator> indicators() {
    return CountedIndicators.enteredByHand(outcomes.indicators());
  }
}
