package org.chungtay.privacy.request;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SamePersons;
import org.chungtay.organization.Members;
import org.chungtay.privacy.ErasureAsked;
import org.chungtay.privacy.PrivacyPermissions;
import org.chungtay.privacy.RequestClosed;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Filing, and what the person themselves does with a request.
@Service
public class Requests {
  private final RequestRows rows;
  private final Terms terms;
  private final Members members;
  private final SamePersons people;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Requests(
      RequestRows rows,
      Terms terms,
      Members members,
      SamePersons people,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.terms = terms;
    this.members = members;
    this.people = people;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// What is asked, in whose words.
  ///
  /// @param field only of a correction, with the right value
  public record Asked(
      Kind kind, String words, Request.@Nullable Field field, @Nullable String value) {
    public static Asked plain(Kind kind, String words) {
      return new Asked(kind, words, null, null);
    }
  }

  /// By the person themselves; sent again it is the same request. Refuses `erasure-asked` for a
  /// second erasure beside one that is open.
  ///
  /// @param voucher on whose word the device was signed in
  @Transactional
  public Request file(Actor actor, UUID id, Asked asked, Optional<PersonId> voucher) {
    return file(actor, id, actor.person(), Request.Means.SELF, voucher, asked, false);
  }

  /// An erasure that begins to wait at once: whoever asks for it has just proven who they are.
  @Transactional
  public Request fileProven(Actor actor, UUID id, Asked asked) {
    var filed = file(actor, id, asked, Optional.empty());
    startWaiting(actor, filed.id());
    return filed;
  }

  /// By somebody who looks after the person: told by phone or on paper. The caller vouches that the
  /// person is theirs to look after.
  @Transactional
  public Request file(
      Actor actor, UUID id, PersonId person, Request.Means means, Asked asked, boolean thirdParty) {
    return file(actor, id, person, means, Optional.empty(), asked, thirdParty);
  }

  private Request file(
      Actor actor,
      UUID id,
      PersonId person,
      Request.Means means,
      Optional<PersonId> voucher,
      Asked asked,
      boolean thirdParty) {
    rows.oneAtATime(clock.today().getYear());
    var known = rows.find(id);
    if (known.isPresent()) {
      if (!known.get().filedBy().equals(actor.person().value())) {
        throw new InvalidInput("id", "not-a-choice");
      }
      return known.get();
    }
    if (asked.kind() == Kind.ERASE && rows.erasureOpen(people.records(person))) {
      throw new ErasureAsked();
    }
    store(actor, id, person, means, voucher, asked, thirdParty);
    return get(id);
  }

  private void store(
      Actor actor,
      UUID id,
      PersonId person,
      Request.Means means,
      Optional<PersonId> voucher,
      Asked asked,
      boolean thirdParty) {
    var today = clock.today();
    var one =
        new RequestRows.New(
            id,
            person,
            unitOf(person),
            asked.kind(),
            means,
            actor.person(),
            voucher,
            clock.now(),
            asked.words(),
            asked.field(),
            asked.value(),
            thirdParty,
            terms.due(asked.kind(), today, thirdParty));
    if (rows.store(one, today.getYear())) {
      rows.happened(id, "FILED", actor.person().value(), "", clock.now());
      audit.did(actor, "privacy.filed", person.value(), Map.of("kind", asked.kind().code()));
    }
  }

  /// Where the person belongs today, the latest first; nobody's unit answers for who has none.
  private Optional<UUID> unitOf(PersonId person) {
    var today = clock.today();
    return members.of(person).stream()
        .filter(one -> one.lastDay().filter(day -> day.isBefore(today)).isEmpty())
        .reduce((_, latest) -> latest)
        .map(one -> one.unit().value());
  }

  public Request get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("request"));
  }

  public List<Request> of(PersonId person) {
    return rows.of(people.records(person));
  }

  /// One of the person's own; of others nobody learns that they are there.
  public Request own(Actor actor, UUID id) {
    return rows.find(id)
        .filter(one -> people.records(actor.person()).contains(PersonId.of(one.person())))
        .orElseThrow(() -> new NotFound("request"));
  }

  /// For whoever answers. Refuses `not-allowed` to others.
  public Request forAnswer(Actor actor, UUID id) {
    var found = get(id);
    access.require(actor, PrivacyPermissions.ANSWER, scope(found));
    return found;
  }

  static UUID scope(Request request) {
    var unit = request.unit();
    return unit == null ? Access.INSTALLATION : unit;
  }

  public List<Happened> history(UUID id) {
    return rows.history(id);
  }

  /// The person changed their mind; also an erasure while it waits. Twice is once.
  @Transactional
  public void takeBack(Actor actor, UUID id) {
    var _ = own(actor, id);
    var held = rows.hold(id).orElseThrow(() -> new NotFound("request"));
    if (held.state() == State.TAKEN_BACK) {
      return;
    }
    if (!held.state().open()) {
      throw new RequestClosed();
    }
    rows.decided(id, State.TAKEN_BACK, actor.person().value(), "", clock.now());
    rows.happened(id, "TAKEN_BACK", actor.person().value(), "", clock.now());
    audit.did(actor, "privacy.taken-back", held.person(), told(held));
  }

  /// An erasure begins to wait: who asks for it has been recognised anew. The caller vouches.
  @Transactional
  public void startWaiting(Actor actor, UUID id) {
    var held = rows.hold(id).orElseThrow(() -> new NotFound("request"));
    if (held.state() == State.WAITING) {
      return;
    }
    if (!held.state().undecided()) {
      throw new RequestClosed();
    }
    var waits = Duration.ofDays(terms.of(Kind.ERASE).waitingDays());
    rows.confirmed(id, actor.person(), clock.now(), clock.now().plus(waits));
    rows.happened(id, "CONFIRMED", actor.person().value(), "", clock.now());
    audit.did(actor, "privacy.erasure-confirmed", held.person(), told(held));
  }

  public int waitingDays() {
    return terms.of(Kind.ERASE).waitingDays();
  }

  /// Erasures whose waiting is over.
  public List<UUID> erasuresDue(int most) {
    return rows.erasuresDue(clock.now(), most);
  }

  /// Held while it is carried out; empty when it was taken back meanwhile.
  public Optional<Request> holdDue(UUID id) {
    return rows.hold(id).filter(one -> one.state() == State.WAITING);
  }

  /// Carried out by itself.
  public void erased(UUID id) {
    rows.decided(id, State.DONE, null, "", clock.now());
    rows.happened(id, "DONE", null, "", clock.now());
  }

  /// It cannot be carried out while nobody else administers the installation: an officer sees it
  /// again.
  @Transactional
  public void stopped(UUID id) {
    rows.stopped(id);
  }

  static Map<String, String> told(Request request) {
    return Map.of("kind", request.kind().code(), "number", request.label());
  }
}
