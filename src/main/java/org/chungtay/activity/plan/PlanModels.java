package org.chungtay.activity.plan;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What the planning pages show.
@Component
class PlanModels {
  private static final int BLANK_SITES = 2;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Access access;
  private final Activities activities;
  private final Organizations organizations;
  private final Territory territory;
  private final PlanReads reads;
  private final CityClock clock;

  PlanModels(
      Access access,
      Activities activities,
      Organizations organizations,
      Territory territory,
      PlanReads reads,
      CityClock clock) {
    this.access = access;
    this.activities = activities;
    this.organizations = organizations;
    this.territory = territory;
    this.reads = reads;
    this.clock = clock;
  }

  PlanModel blank(Actor actor, Form form) {
    return model(actor, form, "/plan", form.value("id", Ids.next().toString()), 0);
  }

  PlanModel changing(Actor actor, Activity activity, Form form) {
    var shown = form.fresh() ? new Form(typed(activity)) : form;
    return model(
        actor, shown, activity.address() + "/change", activity.id().toString(), activity.version());
  }

  private PlanModel model(Actor actor, Form form, String action, String id, int version) {
    return new PlanModel(
        form,
        action,
        id,
        version,
        reads.units(access.scopes(actor, ActivityPermissions.PLAN), clock.today()),
        organizations.all(),
        territory.communes(territory.city().id(), clock.today()),
        siteRows(form));
  }

  ManagedModel managed(Actor actor, Activity activity, Form form) {
    var units = activity.shares().stream().map(Share::unit).collect(Collectors.toSet());
    units.add(activity.hostUnit());
    return new ManagedModel(
        form,
        activity,
        organizations.units(units),
        byId(organizations.all()),
        territory.all(activity.sites().stream().map(Activity.Site::area).distinct().toList()),
        activities.turnout(activity.id()),
        activities.history(activity.id()),
        reads.answers(activity),
        access.allows(actor, ActivityPermissions.PLAN, activity.leadUnit().value()));
  }

  private static Map<OrganizationId, Organization> byId(List<Organization> all) {
    return all.stream().collect(Collectors.toMap(Organization::id, one -> one));
  }

  private static List<PlanModel.SiteRow> siteRows(Form form) {
    var names = form.values("site-name");
    var rows =
        IntStream.range(0, names.size())
            .filter(i -> !names.get(i).isBlank())
            .mapToObj(i -> siteRow(form, i))
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < BLANK_SITES; i++) {
      rows.add(PlanModel.SiteRow.BLANK);
    }
    return rows;
  }

  private static PlanModel.SiteRow siteRow(Form form, int i) {
    return new PlanModel.SiteRow(
        at(form, "site-id", i),
        at(form, "site-name", i),
        at(form, "site-area", i),
        at(form, "site-latitude", i),
        at(form, "site-longitude", i));
  }

  private static String at(Form form, String field, int i) {
    var values = form.values(field);
    return i < values.size() ? values.get(i) : "";
  }

  /// An activity as if its organiser had just typed it.
  private Map<String, List<String>> typed(Activity activity) {
    var starts = clock.at(activity.startsAt());
    var typed = new HashMap<String, List<String>>();
    typed.put("title", List.of(activity.title()));
    typed.put("description", List.of(activity.description()));
    typed.put("bring", List.of(activity.bring()));
    typed.put("unit", List.of(activity.leadUnit().toString()));
    typed.put("host", List.of(activity.hostUnit().toString()));
    typed.put("day", List.of(starts.toLocalDate().toString()));
    typed.put("starts", List.of(CLOCK.format(starts)));
    typed.put("ends", List.of(CLOCK.format(clock.at(activity.endsAt()))));
    activity.capacity().ifPresent(most -> typed.put("capacity", List.of(most.toString())));
    activity.shares().stream()
        .skip(1)
        .forEach(share -> typed.put(partField(share), percent(share)));
    var sites = activity.sites();
    typed.put("site-id", sites.stream().map(site -> site.id().toString()).toList());
    typed.put("site-name", sites.stream().map(Activity.Site::name).toList());
    typed.put(
        "site-area", sites.stream().map(s -> territory.communeOf(s.area()).toString()).toList());
    typed.put(
        "site-latitude",
        sites.stream().map(s -> s.point().map(p -> "" + p.latitude()).orElse("")).toList());
    typed.put(
        "site-longitude",
        sites.stream().map(s -> s.point().map(p -> "" + p.longitude()).orElse("")).toList());
    return typed;
  }

  private String partField(Share share) {
    return "part-" + organizations.get(share.organization()).code();
  }

  private static List<String> percent(Share share) {
    return List.of(
        share.part().multiply(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString());
  }
}
