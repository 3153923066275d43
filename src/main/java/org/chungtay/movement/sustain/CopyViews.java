package org.chungtay.movement.sustain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.Models;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.movement.choice.SubjectPhotos;
import org.chungtay.movement.copy.KeptCopies;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// What the pages of a copy show.
@Component
class CopyViews {
  private static final int MOST_PHOTOS = 6;

  private final KeptCopies copies;
  private final Models models;
  private final Inspections inspections;
  private final SubjectPhotos photos;
  private final CalledReads called;
  private final Territory territory;
  private final Access access;

  CopyViews(
      KeptCopies copies,
      Models models,
      Inspections inspections,
      SubjectPhotos photos,
      CalledReads called,
      Territory territory,
      Access access) {
    this.copies = copies;
    this.models = models;
    this.inspections = inspections;
    this.photos = photos;
    this.called = called;
    this.territory = territory;
    this.access = access;
  }

  Model model(ModelCopy copy) {
    return models.find(copy.model()).orElseThrow(() -> new NotFound("model"));
  }

  /// @param inside whether those see it who keep it
  CopyModel of(Page page, Optional<Actor> reader, ModelCopy copy, Form form, boolean inside) {
    var family = copies.of(copy.model());
    var children = children(family, copy);
    var parent =
        family.stream().filter(one -> copy.parent().equals(Optional.of(one.id()))).findFirst();
    var seen =
        inspections.of(copy.id()).stream()
            .filter(one -> inside || one.state() == Inspection.State.CONFIRMED)
            .toList();
    var areas = inside ? areas(page, copy) : List.<Area>of();
    return new CopyModel(
        form,
        model(copy),
        copy,
        parent,
        children,
        inspections.checks(copy.id()),
        seen,
        photos(page, seen, inside),
        areas,
        reader.map(actor -> copies.keeps(actor, copy)).orElse(false),
        reader.map(actor -> copies.decides(actor, copy)).orElse(false),
        reader.map(actor -> confirms(actor, copy)).orElse(false),
        reader.map(actor -> inspections.sentBy(actor, copy.id())).orElse(Set.of()),
        called.of(
            Stream.concat(Stream.of(copy), Stream.concat(parent.stream(), children.stream()))
                .map(ModelCopy::unit)
                .toList(),
            Stream.concat(Stream.of(copy.area()), seen.stream().map(Inspection::area)).toList()));
  }

  private static List<ModelCopy> children(List<ModelCopy> family, ModelCopy copy) {
    return family.stream()
        .filter(one -> one.parent().equals(Optional.of(copy.id())))
        .filter(one -> one.standing().accepted() || one.standing() == ModelCopy.Standing.WITHDRAWN)
        .toList();
  }

  private boolean confirms(Actor actor, ModelCopy copy) {
    return access.allows(actor, MovementPermissions.RECOGNIZE, copy.unit().value());
  }

  private List<Area> areas(Page page, ModelCopy copy) {
    return Stream.concat(
            territory.find(copy.area()).stream(),
            territory.residentialGroups(copy.area(), page.today()).stream())
        .toList();
  }

  private Map<UUID, List<Photo>> photos(Page page, List<Inspection> seen, boolean inside) {
    return seen.stream()
        .limit(MOST_PHOTOS * 4L)
        .collect(Collectors.toMap(Inspection::id, one -> photos(page, one, inside)));
  }

  private List<Photo> photos(Page page, Inspection one, boolean inside) {
    var words = page.t("movement.inspection.photo", "day", page.day(one.day()));
    return inside
        ? photos.all(page, new Subject(Inspections.SUBJECT, one.id()), words)
        : photos.released(Inspections.SUBJECT, List.of(one.id()), words, MOST_PHOTOS);
  }
}
