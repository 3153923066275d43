package org.chungtay.privacy.request;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Corrections;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SamePersons;
import org.chungtay.privacy.ExtendedBefore;
import org.chungtay.privacy.OwnFiling;
import org.chungtay.privacy.RequestClosed;
import org.chungtay.privacy.request.Request.Field;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an officer does with a request: take it up, put its due day off once, carry it out, refuse
/// it with a reason.
@Service
class RequestAnswers {
  private final RequestRows rows;
  private final Requests requests;
  private final Terms terms;
  private final Corrections corrections;
  private final Consents consents;
  private final SamePersons people;
  private final Audit audit;
  private final CityClock clock;

  RequestAnswers(
      RequestRows rows,
      Requests requests,
      Terms terms,
      Corrections corrections,
      Consents consents,
      SamePersons people,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.requests = requests;
    this.terms = terms;
    this.corrections = corrections;
    this.consents = consents;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /// The reply that the law asks for: received, and who works on it. Twice is once.
  @Transactional
  public void take(Actor actor, UUID id) {
    var held = hold(actor, id);
    if (actor.person().value().equals(held.takenBy())) {
      return;
    }
    rows.taken(id, actor.person(), clock.now());
    rows.happened(id, "TAKEN", actor.person().value(), "", clock.now());
    audit.did(actor, "privacy.taken", held.person(), Requests.told(held));
  }

  @Transactional
  public void extend(Actor actor, UUID id, int days, String reason) {
    var held = hold(actor, id);
    if (reason.equals(held.extensionReason())) {
      return;
    }
    if (held.extendedAt() != null) {
      throw new ExtendedBefore();
    }
    rows.extended(id, terms.extended(held.kind(), held.due(), days), reason, clock.now());
    rows.happened(id, "EXTENDED", actor.person().value(), reason, clock.now());
    audit.did(actor, "privacy.extended", held.person(), Requests.told(held));
  }

  @Transactional
  public void refuse(Actor actor, UUID id, int version, String reason) {
    var held = hold(actor, id);
    current(held, version);
    rows.decided(id, State.REFUSED, actor.person().value(), reason, clock.now());
    rows.happened(id, "REFUSED", actor.person().value(), reason, clock.now());
    audit.did(actor, "privacy.refused", held.person(), Requests.told(held));
  }

  /// Does what was asked in the same transaction; an erasure begins to wait.
  @Transactional
  public void carryOut(Actor actor, UUID id, int version, String answer, boolean recognised) {
    var held = hold(actor, id);
    current(held, version);
    if (held.kind() == Kind.ERASE) {
      confirmErasure(actor, held, recognised);
      return;
    }
    switch (held.kind()) {
      case CORRECT -> correct(actor, held, answer);
      case RESTRICT, OBJECT, WITHDRAW -> stopUse(held);
      case SEE, COMPLAIN, ERASE -> needed(answer);
    }
    rows.decided(id, State.DONE, actor.person().value(), answer, clock.now());
    rows.happened(id, "DONE", actor.person().value(), answer, clock.now());
    audit.did(actor, "privacy.carried-out", held.person(), Requests.told(held));
  }

  private void confirmErasure(Actor actor, Request held, boolean recognised) {
    if (held.isOf(actor.person().value())) {
      throw new OwnFiling();
    }
    if (!recognised) {
      throw new InvalidInput("recognised", "needed");
    }
    requests.startWaiting(actor, held.id());
  }

  /// Asked for in words only, the officer says what they mended.
  private void correct(Actor actor, Request held, String answer) {
    var field = held.field();
    var value = held.value();
    if (field == null || value == null) {
      needed(answer);
      return;
    }
    var person = records(held).getFirst();
    if (field == Field.NAME) {
      corrections.rename(actor, person, value);
    } else {
      corrections.changeBirth(actor, person, Integer.parseInt(value));
    }
  }

  private static void needed(String answer) {
    if (answer.isEmpty()) {
      throw new InvalidInput("answer", "needed");
    }
  }

  private void stopUse(Request held) {
    for (var record : records(held)) {
      List.of(Consents.CONTACT, Consents.NAME, Consents.PHOTO)
          .forEach(purpose -> consents.withdraw(record, purpose));
    }
  }

  /// Whoever asked may have gone on as another since, which is the first.
  private List<PersonId> records(Request held) {
    return people.records(PersonId.of(held.person()));
  }

  private Request hold(Actor actor, UUID id) {
    var _ = requests.forAnswer(actor, id);
    var held = rows.hold(id).orElseThrow(() -> new NotFound("request"));
    if (!held.state().undecided()) {
      throw new RequestClosed();
    }
    return held;
  }

  private void current(Request held, int version) {
    if (held.version() != version) {
      var last = rows.history(held.id()).getLast();
      throw new StaleVersion(last.name(), held.label());
    }
  }
}
