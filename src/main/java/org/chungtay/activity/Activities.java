package org.chungtay.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.movement.MovementId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// Reading activities: what everyone may see. Drafts are seen through [Planning] only.
public interface Activities {

  /// Any activity that is not a draft.
  Optional<Activity> find(ActivityId activity);

  /// Public activities that match, by start; `Search.past` turns the order round.
  Found search(Search search);

  /// The first `size` of them, without counting the others; nearness is nothing to be first by.
  List<Activity> first(Search search);

  /// How many there are, wherever they lie.
  long count(Search search);

  /// How many people took part, once confirmed or as counted so far.
  default Turnout turnout(ActivityId activity) {
    return turnouts(List.of(activity)).getOrDefault(activity, Turnout.NOBODY);
  }

  /// The same for many, in one statement; activities without anybody are absent.
  Map<ActivityId, Turnout> turnouts(Collection<ActivityId> activities);

  /// What happened to an activity, oldest first.
  List<Step> history(ActivityId activity);

  /// @param reason shown to everyone: why it was called off or sent back
  record Step(State state, Instant at, String reason) {}

  /// @param words folded words of the title, a site or the unit; empty matches all
  /// @param commune a commune in which one of its sites lies
  /// @param organization one that shares its outcome
  /// @param unit one that shares its outcome, or one below it that does
  /// @param movement what was done under it
  /// @param states only these; empty means all public ones
  /// @param doneBy only what was over, or reported, at this moment
  /// @param near nearest first, within 50 km
  record Search(
      String words,
      Optional<AreaId> commune,
      Optional<OrganizationId> organization,
      Optional<UnitId> unit,
      Optional<MovementId> movement,
      List<State> states,
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<Instant> doneBy,
      Optional<Activity.Point> near,
      boolean past,
      int page,
      int size) {
    private static final List<State> AWAITED =
        List.of(State.OPEN, State.RUNNING, State.REPORTED, State.RETURNED);

    public static Search between(Instant from, Instant to, int size) {
      return new Search(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.of(from),
          Optional.of(to),
          Optional.empty(),
          Optional.empty(),
          false,
          0,
          size);
    }

    public Search in(AreaId area) {
      return with(Optional.of(area), organization, states, doneBy, past);
    }

    public Search of(OrganizationId one) {
      return with(commune, Optional.of(one), states, doneBy, past);
    }

    public Search of(UnitId one) {
      return new Search(
          words,
          commune,
          organization,
          Optional.of(one),
          movement,
          states,
          from,
          to,
          doneBy,
          near,
          past,
          page,
          size);
    }

    public Search under(MovementId one) {
      return new Search(
          words,
          commune,
          organization,
          unit,
          Optional.of(one),
          states,
          from,
          to,
          doneBy,
          near,
          past,
          page,
          size);
    }

    public Search onPage(int number) {
      return new Search(
          words,
          commune,
          organization,
          unit,
          movement,
          states,
          from,
          to,
          doneBy,
          near,
          past,
          number,
          size);
    }

    public Search only(State... wanted) {
      return with(commune, organization, List.of(wanted), doneBy, past);
    }

    public Search latestFirst() {
      return with(commune, organization, states, doneBy, true);
    }

    /// Over, called off excepted, whatever became of it since.
    public Search doneBy(Instant now) {
      var done = Stream.concat(AWAITED.stream(), Stream.of(State.CONFIRMED)).toList();
      return with(commune, organization, done, Optional.of(now), true);
    }

    /// Over, and neither in the outcome book nor called off.
    public Search awaitedAt(Instant now) {
      return with(commune, organization, AWAITED, Optional.of(now), true);
    }

    private Search with(
        Optional<AreaId> area,
        Optional<OrganizationId> one,
        List<State> wanted,
        Optional<Instant> over,
        boolean latestFirst) {
      return new Search(
          words, area, one, unit, movement, wanted, from, to, over, near, latestFirst, page, size);
    }
  }

  /// @param kilometres how far each lies from the point that was asked near to; empty otherwise
  record Found(
      List<Activity> activities,
      int page,
      int pages,
      long count,
      Map<ActivityId, Double> kilometres) {}

  /// Participations (lượt) of one activity.
  ///
  /// @param registered people with a place
  /// @param joinedThemselves checked-in people who registered on their own
  /// @param enteredByLeader checked-in people whom a leader entered
  /// @param delegated people in delegations, by head-count
  record Turnout(int registered, int joinedThemselves, int enteredByLeader, int delegated) {
    public static final Turnout NOBODY = new Turnout(0, 0, 0, 0);

    public int participations() {
      return joinedThemselves + enteredByLeader + delegated;
    }
  }
}
