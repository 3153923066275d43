package org.chungtay.care.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.care.survival.Survivals;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// What the pages show, read in one moment: their numbers agree with each other.
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CareModels {
  private static final int FIRST_GROUPS = 8;
  static final int SIZE = 25;

  private final AskedCare asked;
  private final CareStates states;
  private final CareWards wards;
  private final CareWeeks weeks;
  private final CareGroups groups;
  private final CaredPlaces cared;
  private final Survivals survivals;
  private final ShareMap map;
  private final StatePictures pictures;
  private final Places places;
  private final Territory territory;
  private final Organizations organizations;
  private final CityClock clock;

  CareModels(
      AskedCare asked,
      CareStates states,
      CareWards wards,
      CareWeeks weeks,
      CareGroups groups,
      CaredPlaces cared,
      Survivals survivals,
      ShareMap map,
      StatePictures pictures,
      Places places,
      Territory territory,
      Organizations organizations,
      CityClock clock) {
    this.asked = asked;
    this.states = states;
    this.wards = wards;
    this.weeks = weeks;
    this.groups = groups;
    this.cared = cared;
    this.survivals = survivals;
    this.map = map;
    this.pictures = pictures;
    this.places = places;
    this.territory = territory;
    this.organizations = organizations;
    this.clock = clock;
  }

  OverviewModel overview(Page page, Form form, Turned turned) {
    var choices = choices(form);
    var filter = choices.filter();
    var counts = states.byWard(filter);
    var habits = weeks.habits(filter);
    var order = Ordered.by(turned.sort(), CareWards.COLUMNS, "-lapsed");
    var first =
        groups.first(filter, Ordered.by("-lapsed", CareGroups.COLUMNS, "-lapsed"), FIRST_GROUPS);
    return new OverviewModel(
        choices,
        CareStates.sum(counts),
        habits.values().stream().reduce(CareWeeks.Habit.NONE, CareWeeks.Habit::and),
        filter.ward().isEmpty() ? Optional.of(map.of(page, filter, counts)) : Optional.empty(),
        filter.ward().map(ward -> pictures.of(page, ward, filter)),
        Sheet.of(wards.lines(filter, counts, habits, order), order, turned.page(), SIZE),
        first.lines(),
        first.all(),
        weekLines(filter),
        survivals.months(filter.ward().map(Area::id), filter.kind()));
  }

  List<WeekLine> weekLines(CareFilter filter) {
    var anyhow = filter.anyhow();
    return weeks.of(filter).stream().map(week -> new WeekLine(week, anyhow)).toList();
  }

  GroupsModel groups(Form form, Turned turned) {
    var choices = choices(form);
    var order = Ordered.by(turned.sort(), CareGroups.COLUMNS, "-lapsed");
    int count = groups.count(choices.filter());
    int shown = Math.min(turned.page(), Sheet.last(count, SIZE));
    return new GroupsModel(
        choices,
        new Sheet<>(
            groups.page(choices.filter(), order, shown, SIZE),
            order,
            shown,
            Sheet.last(count, SIZE) + 1,
            count),
        names());
  }

  PlacesOfCareModel places(Form form, Turned turned) {
    var choices = choices(form);
    var slice = asked.slice(form);
    var order = Ordered.by(turned.sort(), CaredPlaces.COLUMNS, "state");
    int count = cared.count(choices.filter(), slice);
    int shown = Math.min(turned.page(), Sheet.last(count, SIZE));
    return new PlacesOfCareModel(
        choices,
        slice,
        new Sheet<>(
            cared.page(choices.filter(), slice, order, shown, SIZE),
            order,
            shown,
            Sheet.last(count, SIZE) + 1,
            count),
        choices.filter().unit().isPresent() ? weekLines(choices.filter()) : List.of());
  }

  Map<UUID, Organization> names() {
    return organizations.all().stream()
        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
  }

  private Choices choices(Form form) {
    return new Choices(
        form,
        asked.filter(form),
        territory.communes(territory.city().id(), clock.today()),
        places.kinds(),
        organizations.all());
  }

  /// @param sort a column, as typed
  /// @param page from 0
  record Turned(String sort, int page) {
    private static final int LAST_PAGE = 10_000;

    static Turned of(Form form) {
      return new Turned(
          form.lineOrEmpty("sort", 20), form.wholeIfGiven("page", 0, LAST_PAGE).orElse(0));
    }
  }
}
