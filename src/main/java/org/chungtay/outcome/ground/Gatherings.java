package org.chungtay.outcome.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Gathered.Place;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.ground.Gathering.Standing;
import org.springframework.stereotype.Component;

/// Reads what was declared or planned of wards under the boundaries of a day, in as many statements
/// for one claim as for a thousand.
@Component
public class Gatherings {
  private final Grounds grounds;
  private final Outcomes outcomes;

  Gatherings(Grounds grounds, Outcomes outcomes) {
    this.grounds = grounds;
    this.outcomes = outcomes;
  }

  public <R, T> List<Gathered<T>> of(Sought sought, Claims<R, T> claims) {
    return sought
        .wards()
        .map(wards -> {
          var ground =
              sought
                  .boundaries()
                  .map(day -> grounds.in(day, wards))
                  .orElseGet(() -> Ground.recorded(wards));
          return gathered(sought, claims, ground, claims.read(sought, Optional.of(ground.areas())));
        })
        .orElseGet(() -> everywhere(sought, claims));
  }

  private <R, T> List<Gathered<T>> everywhere(Sought sought, Claims<R, T> claims) {
    var kept = claims.read(sought, Optional.empty());
    var areas = kept.stream().flatMap(one -> claims.area(one).stream()).distinct().toList();
    var ground =
        sought
            .boundaries()
            .map(day -> grounds.around(day, areas))
            .orElseGet(() -> Ground.recorded(areas));
    return gathered(sought, claims, ground, kept);
  }

  private <R, T> List<Gathered<T>> gathered(
      Sought sought, Claims<R, T> claims, Ground ground, List<R> kept) {
    var gathering = new Gathering<>(claims, ground);
    var placed = gathering.placed(kept);
    return gathering.gathered(placed, evidence(sought.boundaries(), claims, placed));
  }

  /// Of a ward of that day what stands under it; of a former or later one what was recorded in it.
  private <R, T> List<Optional<Figure>> evidence(
      Optional<LocalDate> day, Claims<R, T> claims, List<Standing<R>> placed) {
    var recorded = new ArrayList<Question>();
    var restated = new ArrayList<Question>();
    for (var one : placed) {
      claims
          .question(one.kept())
          .ifPresent(question -> (under(day, one) ? restated : recorded).add(question));
    }
    var asRecorded = outcomes.answers(recorded).iterator();
    var underDay = day.map(it -> outcomes.answers(restated, it)).orElse(List.of()).iterator();
    return placed.stream()
        .map(one ->
            claims.question(one.kept()).map(_ -> (under(day, one) ? underDay : asRecorded).next()))
        .toList();
  }

  private static boolean under(Optional<LocalDate> day, Standing<?> one) {
    return day.isPresent() && one.place() == Place.ITSELF && one.area().isPresent();
  }
}
