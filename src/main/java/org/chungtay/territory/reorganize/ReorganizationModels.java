package org.chungtay.territory.reorganize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.territory.TouchedByReorganization;
import org.chungtay.territory.TouchedByReorganization.Touched;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the pages of reorganisations show.
@Component
class ReorganizationModels {
  private static final List<String> KINDS =
      List.of("residential-groups", "units", "groups", "members", "officers", "planned", "figures");

  private final Reorganizations reorganizations;
  private final ObjectProvider<TouchedByReorganization> followers;
  private final Territory territory;
  private final DivisionRows divisions;

  ReorganizationModels(
      Reorganizations reorganizations,
      ObjectProvider<TouchedByReorganization> followers,
      Territory territory,
      DivisionRows divisions) {
    this.reorganizations = reorganizations;
    this.followers = followers;
    this.territory = territory;
    this.divisions = divisions;
  }

  PlansModel list(Actor actor) {
    return new PlansModel(reorganizations.all(actor), reorganizations.earlier());
  }

  PlanModel of(Actor actor, UUID id, Form form, int page) {
    var plan = reorganizations.get(actor, id);
    return new PlanModel(
        form,
        plan,
        territory.all(plan.formers()),
        plan.open() ? reorganizations.communesBefore(plan.day()) : List.of(),
        reorganizations.problems(plan),
        plan.open() ? touched(plan) : Map.of(),
        KINDS,
        divisions.of(plan),
        plan.open() ? divisions.withoutOutline(id) : List.of(),
        page,
        plan.createdBy().equals(actor.person()));
  }

  private Map<AreaId, Map<String, Long>> touched(Plan plan) {
    var counts = new HashMap<AreaId, Map<String, Long>>();
    if (!plan.shares().isEmpty()) {
      followers
          .orderedStream()
          .flatMap(follower -> follower.touched(plan.formers(), plan.day()).stream())
          .forEach(one -> add(counts, one));
    }
    return counts;
  }

  private static void add(Map<AreaId, Map<String, Long>> counts, Touched one) {
    counts
        .computeIfAbsent(one.former(), _ -> new HashMap<>())
        .merge(one.what(), one.count(), Long::sum);
  }
}
