package org.chungtay.organization.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.intake.Intake.Answers;
import org.chungtay.organization.intake.Intake.Hands;
import org.chungtay.organization.intake.Intake.Sent;
import org.chungtay.organization.intake.Intake.Table;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with a list: send it, name its columns, apply it, take it back.
@Service
class Intakes {
  private static final int LONGEST_NAME = 200;

  private final IntakeRows rows;
  private final IntakeFiles files;
  private final StagedRows lines;
  private final IntakeLayouts layouts;
  private final IntakeHeads heads;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Intakes(
      IntakeRows rows,
      IntakeFiles files,
      StagedRows lines,
      IntakeLayouts layouts,
      IntakeHeads heads,
      Organizations organizations,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.files = files;
    this.lines = lines;
    this.layouts = layouts;
    this.heads = heads;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Kinds of lists that the actor may send for a unit; refuses when there are none.
  List<IntakeKind> kinds(Actor actor, UnitId unit) {
    var kinds =
        java.util.Arrays.stream(IntakeKind.values())
            .filter(kind -> access.allows(actor, kind.permission(), unit.value()))
            .toList();
    if (kinds.isEmpty()) {
      access.require(actor, IntakeKind.MEMBERS.permission(), unit.value());
    }
    return kinds;
  }

  List<Intake> sent(UnitId unit, IntakeKind kind) {
    return rows.ofUnit(unit, kind);
  }

  /// Refuses whoever may not send such a list for its unit.
  Intake get(Actor actor, UUID id) {
    return allowed(actor, rows.get(id));
  }

  private Intake allowed(Actor actor, Intake intake) {
    access.require(actor, intake.kind().permission(), intake.unit().value());
    return intake;
  }

  Optional<java.time.Instant> appliedBefore(Intake intake) {
    return rows.appliedBefore(intake);
  }

  @Transactional
  public void send(Actor actor, UUID id, UnitId unitId, IntakeKind kind, String name, byte[] file) {
    access.require(actor, kind.permission(), unitId.value());
    var unit = organizations.get(unitId);
    if (!unit.inForceOn(clock.today())) {
      throw new UnitClosed();
    }
    var head = head(file, kind);
    var intake = sent(actor, id, unit, kind, name, head);
    if (rows.add(intake, IntakeFiles.fingerprint(file)) == 1) {
      files.keep(id, file);
      audit.did(
          actor,
          "organization.list-sent",
          id,
          Map.of("kind", kind.code(), "unit", unitId.toString()));
    } else if (!rows.get(id).unit().equals(unitId)) {
      throw new NotFound("intake");
    }
  }

  private SentLine head(byte[] file, IntakeKind kind) {
    try {
      var path = Files.createTempFile("chungtay-", ".list");
      try {
        Files.write(path, file);
        return head(path, kind);
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException noRoom) {
      throw new java.io.UncheckedIOException(noRoom);
    }
  }

  private SentLine head(Path path, IntakeKind kind) {
    return heads
        .among(IntakeFiles.first(path, IntakeHeads.LOOKED_AT), kind)
        .orElseThrow(() -> new InvalidInput("file", "table-empty"));
  }

  private Intake sent(
      Actor actor, UUID id, Unit unit, IntakeKind kind, String name, SentLine head) {
    var cut = Typed.line(name);
    var fileName = cut.isEmpty() ? "?" : cut.substring(0, Math.min(cut.length(), LONGEST_NAME));
    return new Intake(
        id,
        kind,
        unit.organization(),
        unit.id(),
        fileName,
        IntakeState.SENT,
        1,
        new Sent(actor.person(), clock.now()),
        new Table(head.texts(), head.number(), Columns.layout(head.texts())),
        Optional.empty(),
        new Intake.Reading(0, false, Optional.empty()),
        new Hands(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  /// What each column means: as the last list of this layout was read, or as its head says.
  Columns proposed(Intake intake) {
    return layouts
        .remembered(intake)
        .orElseGet(() -> heads.proposed(intake.table().heads(), intake.kind()));
  }

  /// The lines below the heads.
  List<SentLine> samples(Intake intake, int most) {
    return files.first(intake.id(), intake.table().headLine() + IntakeHeads.LOOKED_AT).stream()
        .filter(line -> line.number() > intake.table().headLine())
        .limit(most)
        .toList();
  }

  @Transactional
  public void answer(Actor actor, UUID id, Answers answers) {
    var intake = allowed(actor, rows.held(id));
    if (intake.state() != IntakeState.SENT) {
      throw new IntakeMovedOn();
    }
    lines.forget(id);
    layouts.remember(intake, answers.columns());
    rows.answer(intake, answers);
  }

  @Transactional
  public void nameColumnsAgain(Actor actor, UUID id) {
    var intake = allowed(actor, rows.held(id));
    rows.reopen(intake, Optional.empty());
    lines.forget(id);
  }

  /// By whoever checked it; a list that gives rights waits for a second person.
  @Transactional
  public void apply(Actor actor, UUID id) {
    var intake = allowed(actor, rows.held(id));
    if (intake.state() != IntakeState.CHECKED) {
      throw new IntakeMovedOn();
    }
    var counts = lines.counts(id);
    long doubts = counts.getOrDefault(Outcome.DOUBTFUL, 0L);
    if (doubts > 0) {
      throw new DoubtsLeft(doubts);
    }
    if (!counts.containsKey(Outcome.NEW) && !counts.containsKey(Outcome.CHANGED)) {
      throw new NothingToApply();
    }
    if (intake.kind().needsASecond()) {
      rows.propose(intake, actor.person());
      told(actor, "organization.list-proposed", intake);
    } else {
      rows.apply(intake, actor.person());
      told(actor, "organization.list-applied", intake);
    }
  }

  @Transactional
  public void agree(Actor second, UUID id) {
    var intake = allowed(second, rows.held(id));
    if (intake.state() != IntakeState.PROPOSED) {
      throw new IntakeMovedOn();
    }
    if (intake.hands().proposed().filter(second.person()::equals).isPresent()) {
      throw new SecondNeeded();
    }
    rows.apply(intake, second.person());
    told(second, "organization.list-applied", intake);
  }

  /// Back to its report, to be decided upon anew.
  @Transactional
  public void sendBack(Actor actor, UUID id) {
    var intake = allowed(actor, rows.held(id));
    if (intake.state() != IntakeState.PROPOSED) {
      throw new IntakeMovedOn();
    }
    rows.become(intake, IntakeState.CHECKED);
    told(actor, "organization.list-sent-back", intake);
  }

  @Transactional
  public void takeBack(Actor actor, UUID id) {
    var intake = allowed(actor, rows.held(id));
    if (intake.hands().forgotten()) {
      throw new IntakeMovedOn();
    }
    rows.takeBack(intake, actor.person());
    told(actor, "organization.list-taken-back", intake);
  }

  @Transactional
  public void discard(Actor actor, UUID id) {
    var intake = allowed(actor, rows.held(id));
    rows.become(intake, IntakeState.DISCARDED);
    lines.forget(id);
    told(actor, "organization.list-discarded", intake);
  }

  private void told(Actor actor, String deed, Intake intake) {
    audit.did(
        actor,
        deed,
        intake.id(),
        Map.of("kind", intake.kind().code(), "unit", intake.unit().toString()));
  }
}
