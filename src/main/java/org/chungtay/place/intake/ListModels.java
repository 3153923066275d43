package org.chungtay.place.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.draw.DrawingUnits;
import org.chungtay.place.intake.Judged.Outcome;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.place.picture.WardPictures;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// What the pages of lists show.
@Component
class ListModels {
  private static final int SIZE = 50;

  private final PlaceLists lists;
  private final ListRows rows;
  private final AppliedRows applied;
  private final DrawingUnits units;
  private final WardPictures pictures;
  private final Organizations organizations;
  private final Access access;

  ListModels(
      PlaceLists lists,
      ListRows rows,
      AppliedRows applied,
      DrawingUnits units,
      WardPictures pictures,
      Organizations organizations,
      Access access) {
    this.lists = lists;
    this.rows = rows;
    this.applied = applied;
    this.units = units;
    this.pictures = pictures;
    this.organizations = organizations;
    this.access = access;
  }

  ListsModel all(Actor actor, Form form) {
    return new ListsModel(
        form, units.of(actor), rows.sent(access.scopes(actor, PlacePermissions.MANAGE)));
  }

  ListModel of(Actor actor, UUID id, int page, Form form) {
    var list = lists.get(actor, id);
    var unit = organizations.get(UnitId.of(list.unit()));
    var counts = rows.counts(id);
    long unclear =
        counts.getOrDefault(Outcome.DOUBTFUL, 0L) + counts.getOrDefault(Outcome.REFUSED, 0L);
    int pages = (int) Math.max(1, (unclear + SIZE - 1) / SIZE);
    int shown = Math.clamp(page, 0, pages - 1);
    return new ListModel(
        list,
        unit,
        counts.getOrDefault(Outcome.NEW, 0L),
        counts.getOrDefault(Outcome.SAME, 0L),
        counts.getOrDefault(Outcome.DOUBTFUL, 0L),
        counts.getOrDefault(Outcome.REFUSED, 0L),
        counts.getOrDefault(Outcome.LEFT, 0L),
        rows.lines(id, Set.of(Outcome.DOUBTFUL, Outcome.REFUSED), shown, SIZE),
        shown,
        pages,
        picture(unit, id),
        list.is("APPLIED") ? applied.waiting(id) : 0,
        access.allows(actor, PlacePermissions.LAUNCH, list.unit()),
        form);
  }

  private Optional<PlacePicture> picture(Unit unit, UUID list) {
    return units.ground(unit).map(ward -> pictures.of(ward, rows.shown(list)));
  }

  List<ListedLine> refused(Actor actor, UUID id) {
    var _ = lists.get(actor, id);
    return rows.lines(id, Set.of(Outcome.DOUBTFUL, Outcome.REFUSED), 0, SentPlaces.MOST);
  }
}
