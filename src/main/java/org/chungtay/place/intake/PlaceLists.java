package org.chungtay.place.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Permission;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.place.ListMovedOn;
import org.chungtay.place.OwnPlace;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceLaunched;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.PlacesDoubtful;
import org.chungtay.place.draw.DrawingUnits;
import org.chungtay.place.draw.PosterCodes;
import org.chungtay.place.intake.Judged.Outcome;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with a list of places. Each step is one transaction of seconds, so that nothing
/// is ever half-done: a step that was killed did not happen.
@Service
class PlaceLists {
  private static final String PHOTOS = "place";
  private static final int LONGEST_NAME = 200;

  private final ListRows rows;
  private final AppliedRows applied;
  private final SentPlaces sent;
  private final JudgesPlaces judge;
  private final DrawingUnits units;
  private final PosterCodes codes;
  private final Photos photos;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final CityClock clock;

  PlaceLists(
      ListRows rows,
      AppliedRows applied,
      SentPlaces sent,
      JudgesPlaces judge,
      DrawingUnits units,
      PosterCodes codes,
      Photos photos,
      Organizations organizations,
      Access access,
      Audit audit,
      ApplicationEventPublisher events,
      CityClock clock) {
    this.rows = rows;
    this.applied = applied;
    this.sent = sent;
    this.judge = judge;
    this.units = units;
    this.codes = codes;
    this.photos = photos;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  SentList get(Actor actor, UUID id) {
    return allowed(
        actor, rows.find(id).orElseThrow(() -> new NotFound("list")), PlacePermissions.MANAGE);
  }

  private SentList allowed(Actor actor, SentList list, Permission permission) {
    access.require(actor, permission, list.unit());
    return list;
  }

  /// Sent again under the same id it changes nothing.
  @Transactional
  public void send(Actor actor, UUID id, UnitId unit, String name, Path file) throws IOException {
    access.require(actor, PlacePermissions.MANAGE, unit.value());
    requireInForce(unit);
    var typed = sent.read(file);
    var line = Typed.line(name);
    var called = line.isEmpty() ? "?" : line.substring(0, Math.min(line.length(), LONGEST_NAME));
    if (rows.add(actor, id, unit.value(), called) == 1) {
      rows.store(id, judge.judge(typed, ground(unit)));
      audit.did(actor, "place.list-sent", id, Map.of("unit", unit.toString(), "file", called));
    } else if (!rows.hold(id).unit().equals(unit.value())) {
      throw new NotFound("list");
    }
  }

  private void requireInForce(UnitId unit) {
    if (!organizations.get(unit).inForceOn(clock.today())) {
      throw new UnitClosed();
    }
  }

  private Optional<AreaId> ground(UnitId unit) {
    return units.ground(organizations.get(unit));
  }

  @Transactional
  public void decide(Actor actor, UUID id, int line, boolean all, String choice) {
    var list = held(actor, id, Set.of("CHECKED"));
    rows.decide(id, line, all, choice);
    judgeAnew(list);
  }

  /// What was drawn or sent meanwhile may make a line doubtful that was not.
  private void judgeAnew(SentList list) {
    rows.store(list.id(), judge.judge(rows.typed(list.id()), ground(UnitId.of(list.unit()))));
  }

  /// One list at a time, so that of two with the same place the later one sees it. What has become
  /// doubtful meanwhile stays written down, so that it can be decided.
  @Transactional(noRollbackFor = PlacesDoubtful.class)
  public void apply(Actor actor, UUID id) {
    var list = held(actor, id, Set.of("CHECKED"));
    requireInForce(UnitId.of(list.unit()));
    applied.alone();
    judgeAnew(list);
    var counts = rows.counts(id);
    if (counts.containsKey(Outcome.DOUBTFUL)) {
      throw new PlacesDoubtful(counts.getOrDefault(Outcome.DOUBTFUL, 0L));
    }
    int fresh = Math.toIntExact(counts.getOrDefault(Outcome.NEW, 0L));
    var made = applied.apply(id, actor, codes.free(fresh));
    rows.applied(id, actor, clock.now());
    audit.did(actor, "place.list-applied", id, Map.of("places", String.valueOf(made.size())));
    audit.did(actor, "place.drawn", told(id, made));
  }

  private static List<Followed> told(UUID list, List<UUID> places) {
    return places.stream()
        .map(place -> new Followed(place, Map.of("list", list.toString())))
        .toList();
  }

  /// All that the list proposed, by somebody else than who applied it.
  @Transactional
  public void launch(Actor actor, UUID id) {
    var list = held(actor, id, Set.of("APPLIED"));
    access.require(actor, PlacePermissions.LAUNCH, list.unit());
    LocalDate today = clock.today();
    var launched = applied.launch(id, actor, today);
    if (launched.isEmpty()) {
      throw applied.waiting(id) > 0 ? new OwnPlace() : new ListMovedOn();
    }
    photos.release(actor, PHOTOS, launched);
    audit.did(actor, "place.launched", told(id, launched));
    launched.forEach(place -> events.publishEvent(new PlaceLaunched(PlaceId.of(place), today)));
  }

  /// Places of it that were launched or changed since stay.
  @Transactional
  public void takeBack(Actor actor, UUID id) {
    var list = held(actor, id, Set.of("APPLIED"));
    var closed = applied.takeBack(id, actor, clock.today(), list.fileName());
    rows.become(id, "TAKEN_BACK");
    audit.did(actor, "place.list-taken-back", id, Map.of("places", String.valueOf(closed.size())));
    audit.did(actor, "place.closed", told(id, closed));
  }

  @Transactional
  public void discard(Actor actor, UUID id) {
    var list = held(actor, id, Set.of("CHECKED"));
    rows.become(list.id(), "DISCARDED");
    audit.did(actor, "place.list-discarded", id, Map.of());
  }

  private SentList held(Actor actor, UUID id, Set<String> states) {
    var list = allowed(actor, rows.hold(id), PlacePermissions.MANAGE);
    if (!states.contains(list.state())) {
      throw new ListMovedOn();
    }
    return list;
  }
}
