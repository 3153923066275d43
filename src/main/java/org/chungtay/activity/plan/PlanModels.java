package org.chungtay.activity.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.movement.UnderMovement;
import org.chungtay.activity.notice.Notices;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What the planning pages show.
@Component
class PlanModels {
  private static final int BLANK_SITES = 2;
  private static final int MORE_SITES = 5;
  private static final int FEW_WARDS = 3;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Access access;
  private final Activities activities;
  private final Organizations organizations;
  private final Territory territory;
  private final PlanReads reads;
  private final Notices notices;
  private final SharesForm sharing;
  private final UnderMovement under;
  private final CityClock clock;

  PlanModels(
      Access access,
      Activities activities,
      Organizations organizations,
      Territory territory,
      PlanReads reads,
      Notices notices,
      SharesForm sharing,
      UnderMovement under,
      CityClock clock) {
    this.access = access;
    this.activities = activities;
    this.organizations = organizations;
    this.territory = territory;
    this.reads = reads;
    this.notices = notices;
    this.sharing = sharing;
    this.under = under;
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
    var units = reads.units(access.scopes(actor, ActivityPermissions.PLAN), clock.today());
    var wards = wards(units, form);
    return new PlanModel(
        form,
        action,
        id,
        version,
        units,
        hosts(units, wards, form),
        organizations.all(),
        territory.communes(territory.city().id(), clock.today()).stream()
            .map(ward -> new PlanModel.Ward(ward, groups(ward, wards)))
            .toList(),
        siteRows(form),
        under.choices().stream().map(one -> new Option(one.id().toString(), one.name())).toList());
  }

  /// The wards that matter here: those of the sites, and those of the planner's own units where
  /// they are few.
  private Set<AreaId> wards(List<Unit> units, Form form) {
    var wards = new LinkedHashSet<AreaId>();
    form.values("site-area").stream()
        .flatMap(typed -> areaOf(typed).stream())
        .map(area -> territory.communeOf(area.id()))
        .forEach(wards::add);
    var own =
        units.stream()
            .filter(unit -> unit.kind() == Unit.Kind.WARD)
            .map(Unit::area)
            .distinct()
            .toList();
    if (own.size() <= FEW_WARDS) {
      wards.addAll(own);
    }
    return wards;
  }

  private Optional<Area> areaOf(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : territory.find(AreaId.of(typed.strip()));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private List<Area> groups(Area ward, Set<AreaId> wards) {
    return wards.contains(ward.id())
        ? territory.residentialGroups(ward.id(), clock.today())
        : List.of();
  }

  /// Who may host: city units where a city unit plans, ward units of the wards that matter, and
  /// whoever hosts now.
  private List<Unit> hosts(List<Unit> units, Set<AreaId> wards, Form form) {
    var hosts = new LinkedHashMap<UnitId, Unit>();
    form.values("host").stream()
        .flatMap(typed -> unitOf(typed).stream())
        .forEach(unit -> hosts.put(unit.id(), unit));
    if (units.stream().anyMatch(unit -> unit.kind() == Unit.Kind.CITY)) {
      organizations.all().stream()
          .map(one -> organizations.cityUnit(one.id()))
          .forEach(unit -> hosts.put(unit.id(), unit));
    }
    wards.stream()
        .flatMap(ward -> organizations.inArea(ward, clock.today()).stream())
        .filter(unit -> unit.kind() == Unit.Kind.WARD)
        .forEach(unit -> hosts.put(unit.id(), unit));
    return List.copyOf(hosts.values());
  }

  private Optional<Unit> unitOf(String typed) {
    try {
      return typed.isBlank()
          ? Optional.empty()
          : organizations.find(UnitId.of(UUID.fromString(typed.strip())));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  ManagedModel managed(Actor actor, Activity activity, Form form) {
    var units = activity.shares().stream().map(Share::unit).collect(Collectors.toSet());
    units.add(activity.hostUnit());
    return new ManagedModel(
        form,
        activity,
        activity.gathers(clock.now()),
        organizations.units(units),
        byId(organizations.all()),
        territory.all(activity.sites().stream().map(Activity.Site::area).distinct().toList()),
        activities.turnout(activity.id()),
        activities.history(activity.id()),
        notices.of(activity.id()),
        reads.answers(activity),
        access.allows(actor, ActivityPermissions.PLAN, activity.leadUnit().value()));
  }

  private static Map<OrganizationId, Organization> byId(List<Organization> all) {
    return all.stream().collect(Collectors.toMap(Organization::id, one -> one));
  }

  private static List<PlanModel.SiteRow> siteRows(Form form) {
    int lines = Math.max(form.values("site-name").size(), form.values("site-latitude").size());
    var rows =
        IntStream.range(0, lines)
            .filter(
                i -> !at(form, "site-name", i).isBlank() || !at(form, "site-latitude", i).isBlank())
            .mapToObj(i -> siteRow(form, i))
            .collect(Collectors.toCollection(ArrayList::new));
    int blank = form.ticked(PlanPages.MORE_SITES) ? MORE_SITES : BLANK_SITES;
    for (int i = 0; i < blank; i++) {
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
    typed.put(
        "host",
        List.of(
            activity.hostUnit().equals(activity.leadUnit()) ? "" : activity.hostUnit().toString()));
    typed.put("day", List.of(starts.toLocalDate().toString()));
    typed.put("starts", List.of(CLOCK.format(starts)));
    typed.put("ends", List.of(CLOCK.format(clock.at(activity.endsAt()))));
    activity.capacity().ifPresent(most -> typed.put("capacity", List.of(most.toString())));
    typed.putAll(sharing.typed(activity));
    under.of(activity.id()).ifPresent(one -> typed.put("movement", List.of(one.toString())));
    var sites = activity.sites();
    typed.put("site-id", sites.stream().map(site -> site.id().toString()).toList());
    typed.put("site-name", sites.stream().map(Activity.Site::name).toList());
    typed.put("site-area", sites.stream().map(site -> site.area().toString()).toList());
    typed.put(
        "site-latitude",
        sites.stream().map(s -> s.point().map(p -> "" + p.latitude()).orElse("")).toList());
    typed.put(
        "site-longitude",
        sites.stream().map(s -> s.point().map(p -> "" + p.longitude()).orElse("")).toList());
    return typed;
  }
}
