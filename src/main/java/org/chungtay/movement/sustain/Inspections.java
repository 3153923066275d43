package org.chungtay.movement.sustain;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyDecided;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.InspectionDecided;
import org.chungtay.movement.InspectionWithoutPhoto;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.Models;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.OwnInspection;
import org.chungtay.movement.SustainRule;
import org.chungtay.movement.choice.NamesNobody;
import org.chungtay.movement.choice.SubjectPhotos;
import org.chungtay.movement.sustain.Inspection.State;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Officers look at fields or count people; another one confirms it, and what waited for it is
/// decided.
@Service
@Transactional
class Inspections {
  static final String SUBJECT = "inspection";

  private final InspectionRows rows;
  private final SustainChecks checks;
  private final Copies copies;
  private final Models models;
  private final Territory territory;
  private final Photos photos;
  private final SubjectPhotos pictured;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Inspections(
      InspectionRows rows,
      SustainChecks checks,
      Copies copies,
      Models models,
      Territory territory,
      Photos photos,
      SubjectPhotos pictured,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.checks = checks;
    this.copies = copies;
    this.models = models;
    this.territory = territory;
    this.photos = photos;
    this.pictured = pictured;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// With its photos, or not at all; repeating it changes nothing.
  @Transactional(rollbackFor = IOException.class)
  void send(Actor actor, Inspection one, List<MultipartFile> pictures) throws IOException {
    if (send(actor, one)) {
      pictured.add(actor, new Subject(SUBJECT, one.id()), pictures);
    }
  }

  /// Whether it is a new one.
  boolean send(Actor actor, Inspection one) {
    var copy = copy(one.copy());
    access.require(actor, MovementPermissions.LEAD, copy.unit().value());
    if (rows.find(one.id()).isPresent()) {
      return false;
    }
    if (!copy.standing().accepted()) {
      throw new CopyDecided();
    }
    requireSound(one, copy, rule(model(copy), one.kind()));
    boolean stored = rows.store(one, actor.person());
    if (stored) {
      told(actor, "movement.inspection-sent", copy);
    }
    return stored;
  }

  private static SustainRule rule(Model model, CheckKind kind) {
    return model.rules().stream()
        .filter(rule -> rule.kind() == kind && kind.inspected())
        .findFirst()
        .orElseThrow(() -> new InvalidInput("kind", "not-a-choice"));
  }

  private void requireSound(Inspection one, ModelCopy copy, SustainRule rule) {
    if (one.day().isBefore(copy.since()) || one.day().isAfter(clock.today())) {
      throw new InvalidInput("day", "not-a-day");
    }
    if (!rule.inSeason(one.day().getMonthValue())) {
      throw new InvalidInput("day", "out-of-season");
    }
    if (!territory.communeOf(one.area()).equals(copy.area())) {
      throw new InvalidInput("area", "not-a-choice");
    }
    if (one.kept() > one.seen()) {
      throw new InvalidInput("kept", "more-than-seen");
    }
    if (!NamesNobody.holdsFor(one.note())) {
      throw new InvalidInput("note", "names-somebody");
    }
  }

  /// Its photos become public and the checks that waited for it are decided.
  void confirm(Actor actor, UUID inspection) {
    var held = hold(actor, inspection);
    if (held.inspection().state() == State.CONFIRMED) {
      return;
    }
    requireOther(actor, held);
    var subject = new Subject(SUBJECT, inspection);
    if (held.inspection().kind() == CheckKind.FIELD_INSPECTION && photos.of(subject).isEmpty()) {
      throw new InspectionWithoutPhoto();
    }
    rows.decide(inspection, State.CONFIRMED, "", actor.person());
    photos.release(actor, subject);
    told(actor, "movement.inspection-confirmed", copy(held.inspection().copy()));
    checks.decide(actor, held.inspection().copy());
  }

  void refuse(Actor actor, UUID inspection, String reason) {
    var held = hold(actor, inspection);
    if (held.inspection().state() == State.REFUSED && held.inspection().reason().equals(reason)) {
      return;
    }
    requireOther(actor, held);
    if (reason.isEmpty()) {
      throw new InvalidInput("refusal", "needed");
    }
    rows.decide(inspection, State.REFUSED, reason, actor.person());
    told(actor, "movement.inspection-refused", copy(held.inspection().copy()));
  }

  private InspectionRows.HeldInspection hold(Actor actor, UUID inspection) {
    var held = rows.hold(inspection).orElseThrow(() -> new NotFound("inspection"));
    var unit = copy(held.inspection().copy()).unit();
    access.require(actor, MovementPermissions.RECOGNIZE, unit.value());
    return held;
  }

  private static void requireOther(Actor actor, InspectionRows.HeldInspection held) {
    if (held.writtenBy().equals(actor.person())) {
      throw new OwnInspection();
    }
    if (held.inspection().state() != State.SENT) {
      throw new InspectionDecided();
    }
  }

  private ModelCopy copy(CopyId id) {
    return copies.find(id).orElseThrow(() -> new NotFound("copy"));
  }

  private Model model(ModelCopy copy) {
    return models.find(copy.model()).orElseThrow(() -> new NotFound("model"));
  }

  private void told(Actor actor, String deed, ModelCopy copy) {
    audit.did(actor, deed, copy.id().value(), Map.of("name", model(copy).name()));
  }

  @Transactional(readOnly = true)
  List<Inspection> of(CopyId copy) {
    return rows.of(copy);
  }

  @Transactional(readOnly = true)
  List<DecidedCheck> checks(CopyId copy) {
    return rows.checks(copy);
  }

  Set<UUID> sentBy(Actor actor, CopyId copy) {
    return rows.sentBy(copy, actor.person());
  }
}
