package org.chungtay.care.amnesty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.care.AmnestyOver;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.OwnAmnesty;
import org.chungtay.care.RevocationDecided;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An approved amnesty ends before its last day: one officer asks, another confirms. Nobody is
/// punished afterwards: what it spared until that day stays spared.
@Service
@Transactional
public class Revocations {
  private static final String OPEN =
      "select * from care.amnesty_revocation where state in ('ASKED', 'CONFIRMED') and ";

  private final JdbcClient jdbc;
  private final Amnesties amnesties;
  private final Pardons pardons;
  private final RevocationNews news;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Revocations(
      JdbcClient jdbc,
      Amnesties amnesties,
      Pardons pardons,
      RevocationNews news,
      Access access,
      Audit audit,
      CityClock clock) {
    this.jdbc = jdbc;
    this.amnesties = amnesties;
    this.pardons = pardons;
    this.news = news;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Those that wait or hold, by their amnesty.
  @Transactional(readOnly = true)
  public Map<UUID, Revocation> of(Collection<UUID> amnesties) {
    return jdbc
        .sql(OPEN + "amnesty = any(:ids)")
        .param("ids", Sql.ids(amnesties))
        .query((row, _) -> revocation(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Revocation::amnesty, Function.identity()));
  }

  /// Whether this officer could confirm it.
  public boolean mayConfirm(Actor officer, Amnesty amnesty, Revocation revocation) {
    return revocation.waits()
        && access.allows(officer, CarePermissions.AMNESTY, amnesty.unit().value())
        && !speaksFor(officer, amnesty, revocation.askedBy());
  }

  /// @param id born with the form: asking twice asks once
  public void ask(Actor officer, UUID amnesty, UUID id, String reason) {
    var held = running(officer, amnesty);
    if (open(amnesty).filter(one -> one.id().equals(id)).isPresent()) {
      return;
    }
    if (open(amnesty).isPresent()) {
      throw new RevocationDecided();
    }
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
    jdbc.sql(
            """
            insert into care.amnesty_revocation (id, amnesty, reason, state, asked_by, asked_at)
            values (:id, :amnesty, :reason, 'ASKED', :by, :now)
            """)
        .param("id", id)
        .param("amnesty", amnesty)
        .param("reason", reason)
        .param("by", officer.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
    audit.did(officer, "care.amnesty-revoke-asked", amnesty, told(held, held.lastDay()));
  }

  /// By somebody else than who asked, from the next day on.
  public void confirm(Actor officer, UUID amnesty) {
    var held = amnesties.holdFor(officer, amnesty);
    var revocation = open(amnesty).orElseThrow(() -> new NotFound("amnesty"));
    if (!revocation.waits()) {
      return;
    }
    if (speaksFor(officer, held, revocation.askedBy())) {
      throw new OwnAmnesty();
    }
    requireRunning(held);
    var today = clock.today();
    jdbc.sql(
            """
            update care.amnesty_revocation
            set state = 'CONFIRMED', decided_by = :by, decided_at = :now, last_day = :today
            where id = :id
            """)
        .param("id", revocation.id())
        .param("by", officer.person().value())
        .param("now", Sql.time(clock.now()))
        .param("today", today)
        .update();
    news.tell(held, pardons.takeBack(held));
    audit.did(officer, "care.amnesty-revoked", amnesty, told(held, today));
  }

  /// By who asked, before somebody confirmed.
  public void withdraw(Actor officer, UUID amnesty) {
    var held = amnesties.holdFor(officer, amnesty);
    var revocation = open(amnesty);
    if (revocation.isEmpty()) {
      return;
    }
    if (!revocation.get().waits()) {
      throw new RevocationDecided();
    }
    if (!revocation.get().askedBy().equals(officer.person())) {
      throw new Forbidden();
    }
    jdbc.sql("update care.amnesty_revocation set state = 'WITHDRAWN' where id = :id")
        .param("id", revocation.get().id())
        .update();
    audit.did(officer, "care.amnesty-revoke-withdrawn", amnesty, told(held, held.lastDay()));
  }

  private boolean speaksFor(Actor officer, Amnesty amnesty, PersonId other) {
    return amnesties.speaksFor(officer, amnesty, other);
  }

  private Amnesty running(Actor officer, UUID id) {
    var amnesty = amnesties.holdFor(officer, id);
    if (amnesty.state() != Amnesty.State.APPROVED) {
      throw new NotFound("amnesty");
    }
    requireRunning(amnesty);
    return amnesty;
  }

  private void requireRunning(Amnesty amnesty) {
    if (!amnesty.lastDay().isAfter(clock.today())) {
      throw new AmnestyOver();
    }
  }

  private Optional<Revocation> open(UUID amnesty) {
    return jdbc.sql(OPEN + "amnesty = :id")
        .param("id", amnesty)
        .query((row, _) -> revocation(row))
        .optional();
  }

  private static Revocation revocation(ResultSet row) throws SQLException {
    return new Revocation(
        row.getObject("id", UUID.class),
        row.getObject("amnesty", UUID.class),
        row.getString("reason"),
        PersonId.of(row.getObject("asked_by", UUID.class)),
        Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
  }

  private static Map<String, String> told(Amnesty amnesty, LocalDate last) {
    return Map.of("from", amnesty.firstDay().toString(), "to", last.toString());
  }
}
