package org.chungtay.movement.recipe;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.ModelRecognised;
import org.chungtay.movement.Models;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.OwnModel;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.Source;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Models: described by one, recognised by another.
@Service
@Transactional
class KeptModels implements Models {
  static final String SUBJECT = "model";

  private final ModelRows rows;
  private final ModelQuery query;
  private final Organizations organizations;
  private final Territory territory;
  private final Photos photos;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;
  private final ApplicationEventPublisher events;

  KeptModels(
      ModelRows rows,
      ModelQuery query,
      Organizations organizations,
      Territory territory,
      Photos photos,
      Access access,
      Audit audit,
      CityClock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.query = query;
    this.organizations = organizations;
    this.territory = territory;
    this.photos = photos;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Model> find(ModelId model) {
    return rows.all(List.of(model)).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Found search(Search search) {
    return query.open(search);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Category> categories() {
    return query.categories();
  }

  @Override
  public void describe(Actor actor, Recipe recipe) {
    access.require(actor, MovementPermissions.LEAD, recipe.unit().value());
    requireSound(recipe);
    if (rows.store(recipe, actor.person())) {
      keep(recipe, actor);
      told(actor, "movement.model-described", recipe.id(), recipe.name());
    }
  }

  /// Its origin and its rules.
  private void keep(Recipe recipe, Actor actor) {
    var unit = organizations.get(recipe.unit());
    if (!unit.inForceOn(clock.today())) {
      throw new UnitClosed();
    }
    rows.origin(recipe, unit.organization(), territory.communeOf(unit.area()), actor.person());
    rows.rules(recipe);
  }

  private void requireSound(Recipe recipe) {
    if (recipe.rules().isEmpty()
        || recipe.rules().stream().map(rule -> rule.kind()).distinct().count()
            != recipe.rules().size()) {
      throw new InvalidInput("rules", "check-needed");
    }
    if (recipe.steps().isEmpty()) {
      throw new InvalidInput("steps", "needed");
    }
    LocalDate today = clock.today();
    if (recipe.since().isAfter(today)) {
      throw new InvalidInput("since", "begins-later");
    }
  }

  @Override
  public void change(Actor actor, Recipe recipe, int version) {
    var held = hold(recipe.id()).model();
    access.require(actor, MovementPermissions.LEAD, held.origin().unit().value());
    access.require(actor, MovementPermissions.LEAD, recipe.unit().value());
    requireSound(recipe);
    if (recipe.equals(recipe(held))) {
      return;
    }
    if (!held.pilot()) {
      throw new ModelRecognised();
    }
    requireVersion(held, version);
    rows.rewrite(recipe, actor.person());
    keep(recipe, actor);
    told(actor, "movement.model-changed", recipe.id(), recipe.name());
  }

  static Recipe recipe(Model held) {
    return new Recipe(
        held.id(),
        held.name(),
        held.category(),
        held.summary(),
        held.steps(),
        held.cost(),
        held.costWords(),
        held.conditions(),
        held.indicators(),
        held.movement(),
        held.sdg(),
        held.origin().unit(),
        held.origin().since(),
        held.rules());
  }

  @Override
  public void recognise(Actor actor, ModelId model, int version, String onWhat) {
    var found = hold(model);
    var held = found.model();
    access.require(actor, MovementPermissions.RECOGNIZE, held.origin().unit().value());
    if (found.writtenBy().equals(actor.person()) || found.changedBy().equals(actor.person())) {
      throw new OwnModel();
    }
    if (!held.pilot()) {
      return;
    }
    requireVersion(held, version);
    if (onWhat.isEmpty()) {
      throw new InvalidInput("on-what", "needed");
    }
    rows.recognise(model, onWhat, actor.person());
    photos.release(actor, new Subject(SUBJECT, model.value()));
    told(actor, "movement.model-recognised", model, held.name());
    events.publishEvent(new OutcomesChanged(new Source(SUBJECT, model.value())));
  }

  private ModelRows.HeldModel hold(ModelId model) {
    return rows.hold(model).orElseThrow(() -> new NotFound("model"));
  }

  private void requireVersion(Model held, int version) {
    if (held.version() != version) {
      var who = audit.last("movement.model-changed", held.id().value()).map(Audit.Entry::name);
      throw new StaleVersion(who.orElse("–"), held.name());
    }
  }

  private void told(Actor actor, String deed, ModelId id, String name) {
    audit.did(actor, deed, id.value(), Map.of("name", name));
  }

  /// As those see it who keep it: with `movements.lead` where it began.
  @Transactional(readOnly = true)
  public Model get(Actor actor, ModelId id) {
    var found = find(id).orElseThrow(() -> new NotFound("model"));
    access.require(actor, MovementPermissions.LEAD, found.origin().unit().value());
    return found;
  }

  boolean keeps(Actor actor, UnitId unit) {
    return access.allows(actor, MovementPermissions.LEAD, unit.value());
  }

  boolean recognises(Actor actor, Model model) {
    return access.allows(actor, MovementPermissions.RECOGNIZE, model.origin().unit().value())
        && !rows.isOf(model.id(), actor.person());
  }

  String onWhat(ModelId id) {
    return rows.onWhat(id);
  }
}
