package org.chungtay.evidence.takedown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.EvidencePermissions;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.TakedownDecided;
import org.chungtay.evidence.TakedownRequests;
import org.chungtay.evidence.photo.Reviewers;
import org.chungtay.evidence.takedown.RegisterRows.Reach;
import org.chungtay.evidence.takedown.RegisterRows.Tab;
import org.chungtay.evidence.takedown.Takedown.Decision;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Takedowns implements TakedownRequests {
  private static final int ON_A_PAGE = 20;

  private final TakedownRows rows;
  private final RegisterRows register;
  private final Reviewers reviewers;
  private final Access access;
  private final Audit audit;
  private final Vault vault;
  private final CityClock clock;

  Takedowns(
      TakedownRows rows,
      RegisterRows register,
      Reviewers reviewers,
      Access access,
      Audit audit,
      Vault vault,
      CityClock clock) {
    this.rows = rows;
    this.register = register;
    this.reviewers = reviewers;
    this.access = access;
    this.audit = audit;
    this.vault = vault;
    this.clock = clock;
  }

  /// Asked once, however often it is sent.
  Takedown ask(
      PhotoId photo,
      UUID id,
      Ground ground,
      String words,
      String contact,
      Optional<PersonId> asker) {
    var asked =
        new Takedown(
            photo,
            id,
            ground,
            words,
            clock.now(),
            ground.due(clock.today()),
            ground.hidesAtOnce(),
            Optional.empty(),
            "",
            Optional.empty(),
            List.of());
    rows.keep(
        asked,
        asker,
        contact.isEmpty() ? Optional.empty() : Optional.of(vault.seal(context(id), contact)));
    return asked;
  }

  Optional<Takedown> find(PhotoId photo, UUID id) {
    return rows.find(photo, id);
  }

  @Override
  public Waiting waiting(Actor actor) {
    return access.allowsAnywhere(actor, EvidencePermissions.REVIEW)
        ? register.waiting(reach(actor, Tab.OPEN), clock.today())
        : Waiting.NONE;
  }

  /// What the actor decides on, or decided, page by page; the last page where the asked one is
  /// none.
  RegisterModel register(Actor actor, Tab tab, int page) {
    var reach = reach(actor, tab);
    var count = register.count(tab, reach);
    int pages = Math.toIntExact(Math.ceilDiv(count, ON_A_PAGE));
    int current = Math.clamp(page, 0, Math.max(0, pages - 1));
    var requests = register.page(tab, reach, current, ON_A_PAGE);
    return new RegisterModel(requests, tab == Tab.DECIDED, current, pages, count);
  }

  private Reach reach(Actor actor, Tab tab) {
    return reviewers.everywhere(actor)
        ? new Reach(true, List.of())
        : new Reach(false, reviewers.decidable(actor, register.subjects(tab)));
  }

  List<Takedown> othersOf(Takedown one) {
    return rows.of(one.photo()).stream().filter(other -> !other.id().equals(one.id())).toList();
  }

  /// For those who decide. Refuses `not-allowed` to others, also where there is no such request.
  Takedown forReview(Actor actor, PhotoId photo, UUID id) {
    var found = rows.find(photo, id);
    var mine = found.filter(one -> decides(actor, one));
    if (mine.isEmpty()) {
      access.require(actor, EvidencePermissions.REVIEW, Access.INSTALLATION);
    }
    return mine.orElseThrow(() -> new NotFound("takedown"));
  }

  /// How the asker can be reached; each look leaves a trace.
  @Transactional
  public String contact(Actor actor, Takedown one) {
    var sealed = rows.contact(one.photo(), one.id());
    sealed.ifPresent(_ -> audit.did(actor, "evidence.contact-read", one.id(), details(one)));
    return sealed.map(bytes -> vault.open(context(one.id()), bytes)).orElse("");
  }

  /// The same decision sent again changes nothing; another one is refused with `takedown-decided`.
  @Transactional
  public void decide(Actor actor, Takedown one, Decision decision, String answer) {
    if (rows.decide(one, actor, decision, answer, clock.now())) {
      var deed = decision == Decision.KEPT ? "evidence.photo-kept" : "evidence.photo-taken-down";
      audit.did(actor, deed, one.id(), details(one));
    } else if (!rows.find(one.photo(), one.id())
        .flatMap(Takedown::decision)
        .equals(Optional.of(decision))) {
      throw new TakedownDecided();
    }
  }

  private boolean decides(Actor actor, Takedown one) {
    return reviewers.everywhere(actor) || !reviewers.decidable(actor, one.subjects()).isEmpty();
  }

  private static Map<String, String> details(Takedown one) {
    return Map.of("photo", one.photo().value(), "ground", one.ground().code());
  }

  private static String context(UUID id) {
    return "takedown.contact:" + id;
  }
}
