package org.chungtay.place.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Drawing;
import org.chungtay.place.OwnPlace;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.Place.State;
import org.chungtay.place.PlaceClosed;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceLaunched;
import org.chungtay.place.PlaceMovedOn;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.PlaceReopened;
import org.chungtay.place.Places;
import org.chungtay.place.draw.DrawnRows.Held;
import org.chungtay.place.revision.Revisions;
import org.chungtay.place.shape.DrawnShapes;
import org.chungtay.place.shape.Looked;
import org.chungtay.place.shape.Looked.Sound;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DrawnPlaces implements Drawing {
  private final DrawnRows rows;
  private final Revisions revisions;
  private final DrawnShapes shapes;
  private final DrawingUnits units;
  private final PosterCodes codes;
  private final Places places;
  private final Photos photos;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final CityClock clock;

  DrawnPlaces(
      DrawnRows rows,
      Revisions revisions,
      DrawnShapes shapes,
      DrawingUnits units,
      PosterCodes codes,
      Places places,
      Photos photos,
      Organizations organizations,
      Territory territory,
      Access access,
      Audit audit,
      ApplicationEventPublisher events,
      CityClock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.shapes = shapes;
    this.units = units;
    this.codes = codes;
    this.places = places;
    this.photos = photos;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void draw(Actor actor, Drawn drawn) {
    access.require(actor, PlacePermissions.MANAGE, drawn.unit().value());
    if (!organizations.get(drawn.unit()).inForceOn(clock.today())) {
      throw new UnitClosed();
    }
    var sound = sound(drawn);
    if (rows.add(actor, drawn, sound, codes.free(1).getFirst()) == 1) {
      done(actor, drawn.id(), "DRAWN", "");
    } else if (!rows.hold(drawn.id()).unit().equals(drawn.unit().value())) {
      throw new NotFound("place");
    }
  }

  /// Everything that is wrong with it, at its fields.
  Sound sound(Drawn drawn) {
    var refused = new ArrayList<FieldRefusal>();
    var looked = looked(drawn, refused);
    if (looked instanceof Sound sound) {
      if (drawn.residential().filter(one -> !liesIn(one, sound.area())).isPresent()) {
        refused.add(new FieldRefusal("residential", "not-a-choice"));
      }
      if (refused.isEmpty()) {
        return sound;
      }
    }
    throw new InvalidInput(refused);
  }

  private Optional<Looked> shaped(Drawn drawn) {
    var ground = units.ground(organizations.get(drawn.unit()));
    return shape(drawn.kind()).map(shape -> shapes.look(shape, drawn.points(), ground));
  }

  private Looked looked(Drawn drawn, List<FieldRefusal> refused) {
    var looked = shaped(drawn).orElseGet(() -> new Looked.Fault("not-a-choice"));
    if (looked instanceof Looked.Fault fault) {
      refused.add(fault.at(shape(drawn.kind()).isPresent() ? "points" : "kind"));
    }
    return looked;
  }

  private Optional<Shape> shape(String kind) {
    return places.kind(kind).map(Places.Kind::shape);
  }

  private boolean liesIn(AreaId residential, AreaId commune) {
    return territory.residentialGroups(commune, clock.today()).stream()
        .anyMatch(group -> group.id().equals(residential));
  }

  @Override
  @Transactional
  public void change(Actor actor, Drawn drawn, int version) {
    var held = held(actor, drawn.id(), version);
    if (held.state() == State.CLOSED) {
      throw new PlaceMovedOn();
    }
    if (held.state() == State.LAUNCHED) {
      access.require(actor, PlacePermissions.LAUNCH, held.unit());
    }
    var unit = UnitId.of(held.unit());
    var same =
        new Drawn(
            drawn.id(),
            unit,
            drawn.kind(),
            drawn.name(),
            drawn.note(),
            drawn.residential(),
            drawn.points());
    rows.change(actor, same, sound(same));
    done(actor, drawn.id(), "CHANGED", "");
  }

  private Held held(Actor actor, PlaceId place, int version) {
    var held = rows.hold(place);
    access.require(actor, PlacePermissions.MANAGE, held.unit());
    if (held.version() != version) {
      throw new StaleVersion(lastChangedBy(place), held.name());
    }
    return held;
  }

  private String lastChangedBy(PlaceId place) {
    return rows.lastDeed(place)
        .flatMap(deed -> audit.last(deed(deed), place.value()))
        .map(Audit.Entry::name)
        .orElse("");
  }

  @Override
  @Transactional
  public void launch(Actor actor, PlaceId place, int version) {
    var held = held(actor, place, version);
    access.require(actor, PlacePermissions.LAUNCH, held.unit());
    if (held.state() != State.PROPOSED) {
      throw new PlaceMovedOn();
    }
    if (held.drawnBy().equals(actor.person().value())) {
      throw new OwnPlace();
    }
    rows.launch(place, actor, clock.today());
    photos.release(actor, ManagedPlaces.subject(place));
    done(actor, place, "LAUNCHED", "");
    events.publishEvent(new PlaceLaunched(place, clock.today()));
  }

  @Override
  @Transactional
  public void close(Actor actor, PlaceId place, String reason, int version) {
    var held = held(actor, place, version);
    if (held.state() == State.CLOSED) {
      throw new PlaceMovedOn();
    }
    if (held.state() == State.LAUNCHED) {
      access.require(actor, PlacePermissions.LAUNCH, held.unit());
    }
    rows.close(place, clock.today(), reason);
    done(actor, place, "CLOSED", reason);
    events.publishEvent(new PlaceClosed(place, clock.today()));
  }

  @Override
  @Transactional
  public void reopen(Actor actor, PlaceId place, int version) {
    var held = held(actor, place, version);
    if (held.state() != State.CLOSED) {
      throw new PlaceMovedOn();
    }
    if (held.launched() != null) {
      access.require(actor, PlacePermissions.LAUNCH, held.unit());
    }
    rows.reopen(place);
    done(actor, place, "REOPENED", "");
    events.publishEvent(new PlaceReopened(place));
  }

  private void done(Actor actor, PlaceId place, String what, String reason) {
    revisions.keep(List.of(place.value()), what, actor, reason);
    audit.did(
        actor, deed(what), place.value(), reason.isEmpty() ? Map.of() : Map.of("reason", reason));
  }

  private static String deed(String what) {
    return switch (what) {
      case "DRAWN" -> "place.drawn";
      case "CHANGED" -> "place.changed";
      case "LAUNCHED" -> "place.launched";
      case "CLOSED" -> "place.closed";
      default -> "place.reopened";
    };
  }
}
