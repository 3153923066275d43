package org.chungtay.activity.show;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.time.Moments;
import org.chungtay.shared.web.Open;
import org.chungtay.territory.AreaId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Activities as JSON, the same that the public pages show.
@RestController
@Open
@Tag(name = "activities")
class ActivityApi {
  private static final int LARGEST_PAGE = 200;

  private final Activities activities;
  private final Organizations organizations;
  private final CityClock clock;

  ActivityApi(Activities activities, Organizations organizations, CityClock clock) {
    this.activities = activities;
    this.organizations = organizations;
    this.clock = clock;
  }

  @Operation(summary = "Public activities by start; from now on when no day is given")
  @GetMapping("/api/v1/activities")
  PageOfActivities list(
      @RequestParam Optional<Instant> from,
      @RequestParam Optional<Instant> to,
      @RequestParam Optional<UUID> commune,
      @RequestParam Optional<String> organization,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    checkPage(page, size);
    var found =
        activities.search(
            new Activities.Search(
                q,
                commune.map(AreaId::of),
                organization.map(this::known),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(from.map(one -> sound("from", one)).orElse(clock.now())),
                to.map(one -> sound("to", one)),
                Optional.empty(),
                Optional.empty(),
                false,
                page,
                size));
    return page(found);
  }

  private PageOfActivities page(Activities.Found found) {
    return new PageOfActivities(
        found.activities().stream().map(this::shown).toList(),
        found.page(),
        found.pages(),
        found.count());
  }

  private static Instant sound(String field, Instant time) {
    if (!Moments.areSound(time)) {
      throw new InvalidInput(field, "not-a-time");
    }
    return time;
  }

  private static void checkPage(int page, int size) {
    if (page < 0 || page > 100_000) {
      throw new InvalidInput("page", "not-a-number");
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput("size", "not-a-number");
    }
  }

  @Operation(summary = "One activity with its turnout")
  @GetMapping("/api/v1/activities/{id}")
  ShownActivity one(@PathVariable ActivityId id) {
    return shown(activities.find(id).orElseThrow(() -> new NotFound("activity")));
  }

  private OrganizationId known(String code) {
    return organizations
        .byCode(code)
        .map(Organization::id)
        .orElseThrow(() -> new InvalidInput("organization", "not-a-choice"));
  }

  private ShownActivity shown(Activity activity) {
    return new ShownActivity(
        activity.id().value(),
        activity.title(),
        activity.description(),
        activity.startsAt(),
        activity.endsAt(),
        activity.state(),
        activity.area().value(),
        activity.capacity(),
        activity.coming(),
        activity.sites().stream().map(ActivityApi::shown).toList(),
        activity.shares().stream()
            .map(share ->
                new ShownShare(
                    organizations.get(share.organization()).code(),
                    share.unit().value(),
                    share.part()))
            .toList(),
        activity.address());
  }

  private static ShownSite shown(Activity.Site site) {
    return new ShownSite(
        site.id().value(),
        site.name(),
        site.area().value(),
        site.point().map(Activity.Point::latitude),
        site.point().map(Activity.Point::longitude));
  }

  record PageOfActivities(List<ShownActivity> activities, int page, int pages, long count) {}

  /// @param address path of the page with the same content
  record ShownActivity(
      UUID id,
      String title,
      String description,
      Instant startsAt,
      Instant endsAt,
      State state,
      UUID commune,
      Optional<Integer> capacity,
      int coming,
      List<ShownSite> sites,
      List<ShownShare> shares,
      String address) {}

  record ShownSite(
      UUID id, String name, UUID area, Optional<Double> latitude, Optional<Double> longitude) {}

  record ShownShare(String organization, UUID unit, BigDecimal part) {}
}
