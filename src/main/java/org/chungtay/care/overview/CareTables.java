package org.chungtay.care.overview;

import java.util.List;
import org.chungtay.care.overview.CareModels.Turned;
import org.chungtay.care.survival.Launched;
import org.chungtay.care.survival.Survivals;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whole tables, for files and programs. What was asked for and cannot be read is refused: a file
/// of something else would be taken for it.
@Component
@Transactional(readOnly = true)
class CareTables {
  private static final int MOST = 100_000;

  private final AskedCare asked;
  private final CareStates states;
  private final CareWards wards;
  private final CareWeeks weeks;
  private final CareGroups groups;
  private final CaredPlaces cared;
  private final Survivals survivals;
  private final Places places;

  CareTables(
      AskedCare asked,
      CareStates states,
      CareWards wards,
      CareWeeks weeks,
      CareGroups groups,
      CaredPlaces cared,
      Survivals survivals,
      Places places) {
    this.asked = asked;
    this.states = states;
    this.wards = wards;
    this.weeks = weeks;
    this.groups = groups;
    this.cared = cared;
    this.survivals = survivals;
    this.places = places;
  }

  List<WardLine> wards(Form form) {
    var filter = filter(form);
    return wards.lines(
        filter,
        states.byWard(filter),
        weeks.habits(filter),
        Ordered.by(Turned.of(form).sort(), CareWards.COLUMNS, "-lapsed"));
  }

  List<GroupLine> groups(Form form) {
    var order = Ordered.by(Turned.of(form).sort(), CareGroups.COLUMNS, "-lapsed");
    return groups.page(filter(form), order, 0, MOST);
  }

  List<CaredLine> places(Form form) {
    var slice = asked.slice(form);
    var order = Ordered.by(Turned.of(form).sort(), CaredPlaces.COLUMNS, "state");
    return cared.page(filter(form), slice, order, 0, MOST);
  }

  List<WeekLine> weeks(Form form) {
    var filter = filter(form);
    return weeks.of(filter).stream().map(week -> new WeekLine(week, filter)).toList();
  }

  List<Launched> launches(Form form) {
    var filter = filter(form);
    return survivals.months(filter.ward().map(Area::id), filter.kind());
  }

  List<Places.Kind> kinds() {
    return places.kinds();
  }

  private CareFilter filter(Form form) {
    var filter = asked.filter(form);
    form.check();
    return filter;
  }
}
