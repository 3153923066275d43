package org.chungtay.movement.fund;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.ledger.OwnEntry;
import org.chungtay.movement.MoneyDecided;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.MovementFunds;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementNotLaunched;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.Movements;
import org.chungtay.movement.choice.NamesNobody;
import org.chungtay.movement.choice.SubjectPhotos;
import org.chungtay.movement.fund.Money.State;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Money recorded by one officer and confirmed by another: only then is it in the book.
@Service
@Transactional
class KeptMoney implements MovementFunds {
  static final String SUBJECT = "money";

  private final MoneyRows rows;
  private final FundRules rules;
  private final FundBook book;
  private final Movements movements;
  private final Photos photos;
  private final SubjectPhotos pictured;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  KeptMoney(
      MoneyRows rows,
      FundRules rules,
      FundBook book,
      Movements movements,
      Photos photos,
      SubjectPhotos pictured,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.book = book;
    this.movements = movements;
    this.photos = photos;
    this.pictured = pictured;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  // --- recording ---

  @Override
  public void record(Actor officer, Recorded one, List<byte[]> papers) {
    if (store(officer, one)) {
      for (var paper : papers) {
        var _ = photos.add(officer, subject(one.id()), new ByteArrayInputStream(paper));
      }
    }
  }

  /// The same with what a form sent.
  @Transactional(rollbackFor = IOException.class)
  void send(Actor officer, Recorded one, List<MultipartFile> papers) throws IOException {
    if (store(officer, one)) {
      pictured.add(officer, subject(one.id()), papers);
    }
  }

  private boolean store(Actor officer, Recorded one) {
    var movement = movement(one.movement());
    var unit = unit(officer, movement);
    if (rows.find(one.id()).isPresent()) {
      return false;
    }
    if (movement.state() == Movement.State.DRAFT) {
      throw new MovementNotLaunched();
    }
    rules.requireSound(one, movement);
    return stored(officer, movement, Money.sent(one, unit, officer.person(), clock.today()));
  }

  private boolean stored(Actor officer, Movement movement, Money money) {
    var stored = rows.store(money);
    if (stored) {
      told(officer, "movement.money-recorded", movement, money);
    }
    return stored;
  }

  @Override
  public void correct(Actor officer, UUID id, UUID money, String why) {
    var held = hold(officer, money);
    var movement = movement(held.movement());
    if (rows.find(id).isPresent()) {
      return;
    }
    if (held.kind() == Money.Kind.CORRECTION
        || held.state() != State.CONFIRMED
        || rows.correction(money).isPresent()) {
      throw new MoneyDecided();
    }
    if (!NamesNobody.holdsFor(why)) {
      throw new InvalidInput("why", "money-names-somebody");
    }
    var taken = held.taken(id, why, unit(officer, movement), officer.person(), clock.today());
    var _ = stored(officer, movement, taken);
  }

  // --- deciding ---

  @Override
  public void confirm(Actor officer, UUID money, boolean papers) {
    var held = hold(officer, money);
    if (held.state() == State.CONFIRMED) {
      return;
    }
    requireOther(officer, held);
    var movement = movement(held.movement());
    var _ = book.write(officer, movement, held);
    rows.decide(money, State.CONFIRMED, "", officer.person(), unit(officer, movement));
    if (papers) {
      photos.release(officer, subject(money));
    }
    told(officer, "movement.money-confirmed", movement, held);
  }

  void refuse(Actor officer, UUID money, String reason) {
    var held = hold(officer, money);
    if (held.state() == State.REFUSED && held.reason().equals(reason)) {
      return;
    }
    requireOther(officer, held);
    if (reason.isEmpty()) {
      throw new InvalidInput("reason", "needed");
    }
    var movement = movement(held.movement());
    rows.decide(money, State.REFUSED, reason, officer.person(), unit(officer, movement));
    told(officer, "movement.money-refused", movement, held);
  }

  private static void requireOther(Actor officer, Money held) {
    if (held.writtenBy().equals(officer.person())) {
      throw new OwnEntry();
    }
    requireSent(held);
  }

  private static void requireSent(Money held) {
    if (held.state() != State.SENT) {
      throw new MoneyDecided();
    }
  }

  /// By whoever recorded it, until another one decides.
  void withdraw(Actor officer, UUID money) {
    var held = hold(officer, money);
    if (!held.writtenBy().equals(officer.person())) {
      throw new Forbidden();
    }
    if (held.state() == State.WITHDRAWN) {
      return;
    }
    requireSent(held);
    rows.withdraw(money);
    told(officer, "movement.money-withdrawn", movement(held.movement()), held);
  }

  /// A giver who no longer wants to be named: the money stays, the name goes.
  void takeNameOff(Actor officer, UUID money) {
    var held = hold(officer, money);
    if (held.kind() == Money.Kind.RECEIPT && !held.party().isEmpty()) {
      rows.takeNameOff(held);
      told(officer, "movement.money-unnamed", movement(held.movement()), held);
    }
  }

  // --- for those who run it ---

  @Override
  @Transactional(readOnly = true)
  public int waiting(Actor officer) {
    return rows.waiting(officer.person(), access.scopes(officer, MovementPermissions.LEAD));
  }

  @Transactional(readOnly = true)
  List<WaitingMoneyModel.Line> waiting(Actor officer, int most) {
    return rows.waiting(officer.person(), access.scopes(officer, MovementPermissions.LEAD), most);
  }

  /// A movement as those see it who run it.
  @Transactional(readOnly = true)
  Movement led(Actor officer, MovementId id) {
    var movement = movement(id);
    var _ = unit(officer, movement);
    return movement;
  }

  private Movement movement(MovementId id) {
    return movements.find(id).orElseThrow(() -> new NotFound("movement"));
  }

  private Money hold(Actor officer, UUID id) {
    var held = rows.hold(id).orElseThrow(() -> new NotFound("money"));
    var _ = unit(officer, movement(held.movement()));
    return held;
  }

  /// The unit of the movement that the officer acts for.
  private UnitId unit(Actor officer, Movement movement) {
    return movement.partners().stream()
        .map(Partner::unit)
        .filter(one -> access.allows(officer, MovementPermissions.LEAD, one.value()))
        .findFirst()
        .orElseThrow(Forbidden::new);
  }

  static Subject subject(UUID money) {
    return new Subject(SUBJECT, money);
  }

  private void told(Actor officer, String deed, Movement movement, Money money) {
    audit.did(
        officer,
        deed,
        movement.id().value(),
        Map.of("name", movement.name(), "money", money.id().toString()));
  }
}
