package org.chungtay.activity.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.SiteId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads the plan of an activity from what an officer typed. The leading organisation takes what
/// the partners leave, so the parts always make the whole.
@Component
class PlanForm {
  private static final int DAYS_BACK = 1;
  private static final int DAYS_AHEAD = 730;
  private static final int LONGEST_HOURS = 72;

  private final CityClock clock;
  private final Organizations organizations;
  private final Territory territory;
  private final SharesForm sharing;

  PlanForm(CityClock clock, Organizations organizations, Territory territory, SharesForm sharing) {
    this.clock = clock;
    this.organizations = organizations;
    this.territory = territory;
    this.sharing = sharing;
  }

  /// Refuses at the fields; nothing is stored before every field is sound.
  ///
  /// @param known sites that the activity has already: only those keep the id that was sent
  Plan read(Form form, UUID id, List<Activity.Site> known) {
    var title = form.line("title", 160);
    var description = form.lines("description", 4000);
    var bring = form.lineOrEmpty("bring", 500);
    var lead = form.idIfGiven("unit").flatMap(unit -> organizations.find(UnitId.of(unit)));
    if (lead.isEmpty()) {
      form.refuse("unit", "not-a-choice");
    }
    var starts = starts(form);
    var ends = ends(form, starts);
    var capacity = form.wholeIfGiven("capacity", 1, 100_000);
    var sites = sites(form, known);
    var shares = lead.map(unit -> sharing.read(form, unit, sites)).orElse(List.of());
    var host = form.idIfGiven("host").map(UnitId::of);
    form.check();
    return new Plan(
        ActivityId.of(id),
        title,
        description,
        bring,
        host.or(() -> lead.map(Unit::id)).orElseThrow(),
        starts,
        ends,
        capacity,
        shares,
        sites);
  }

  private Instant starts(Form form) {
    var today = clock.today();
    var day = form.day("day", today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    return clock.instantOf(LocalDateTime.of(day, form.time("starts")));
  }

  /// An end earlier than the start on the clock is on the next day.
  private Instant ends(Form form, Instant starts) {
    var startsAt = clock.at(starts).toLocalDateTime();
    var end = startsAt.toLocalDate().atTime(form.time("ends"));
    if (!end.isAfter(startsAt)) {
      end = end.plusDays(1);
    }
    var instant = clock.instantOf(end);
    if (Duration.between(starts, instant).toHours() > LONGEST_HOURS) {
      form.refuse("ends", "ends-before-start");
    }
    return instant;
  }

  private List<Activity.Site> sites(Form form, List<Activity.Site> known) {
    var names = form.values("site-name");
    var sites = new ArrayList<Activity.Site>();
    for (int i = 0; i < names.size(); i++) {
      var name = Typed.line(names.get(i));
      if (!name.isEmpty()) {
        site(form, i, name, known).ifPresent(sites::add);
      } else if (!at(form, "site-latitude", i).isBlank()) {
        form.refuse("site-name", "needed");
      }
    }
    if (sites.isEmpty() && form.refusal("site-name").isEmpty()) {
      form.refuse("site-name", "needed");
    }
    return sites;
  }

  private Optional<Activity.Site> site(
      Form form, int index, String name, List<Activity.Site> known) {
    if (name.codePointCount(0, name.length()) > 160) {
      form.refuse("site-name", "too-long", Map.of("most", 160));
      return Optional.empty();
    }
    var area =
        uuid(at(form, "site-area", index))
            .map(AreaId::of)
            .filter(a -> territory.find(a).isPresent());
    if (area.isEmpty()) {
      form.refuse("site-area", "needed");
      return Optional.empty();
    }
    var id =
        uuid(at(form, "site-id", index))
            .map(SiteId::of)
            .filter(sent -> known.stream().anyMatch(site -> site.id().equals(sent)))
            .orElseGet(() -> SiteId.of(Ids.next()));
    return Optional.of(new Activity.Site(id, name, area.get(), point(form, index)));
  }

  private static Optional<Activity.Point> point(Form form, int index) {
    var latitude = at(form, "site-latitude", index);
    var longitude = at(form, "site-longitude", index);
    if (latitude.isBlank() || longitude.isBlank()) {
      return Optional.empty();
    }
    try {
      var point = new Activity.Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
      if (Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180) {
        return Optional.of(point);
      }
    } catch (NumberFormatException notACoordinate) {
      form.refuse("site-latitude", "not-a-number");
      return Optional.empty();
    }
    form.refuse("site-latitude", "not-a-number");
    return Optional.empty();
  }

  private static String at(Form form, String field, int index) {
    var values = form.values(field);
    return index < values.size() ? values.get(index) : "";
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
