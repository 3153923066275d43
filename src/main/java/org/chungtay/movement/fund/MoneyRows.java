package org.chungtay.movement.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.fund.Money.Kind;
import org.chungtay.movement.fund.Money.State;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Records of money as stored.
@Repository
class MoneyRows {
  /// What waits for somebody: within their scopes, and not recorded by themselves.
  private static final String WAITING =
      """
      from movement.money w join movement.movement m on m.id = w.movement
      where w.state = 'SENT' and w.written_by <> :reader and (:everywhere or exists (
        select from organization.v_unit u where u.id = any(m.units) and u.covering && :scopes))
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  MoneyRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Money> find(UUID id) {
    return one("select * from movement.money where id = :id", id);
  }

  /// Held against every other change until the transaction ends.
  Optional<Money> hold(UUID id) {
    return one("select * from movement.money where id = :id for update", id);
  }

  private Optional<Money> one(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query((row, _) -> money(row)).optional();
  }

  /// Those that wait, the oldest first; then the others, the latest decided first.
  List<Money> of(MovementId movement, int most) {
    return jdbc.sql(
            """
            select * from movement.money where movement = :movement
            order by state <> 'SENT', case when state = 'SENT' then written_at end,
                     coalesce(decided_at, written_at) desc, id limit :most
            """)
        .param("movement", movement.value())
        .param("most", most)
        .query((row, _) -> money(row))
        .list();
  }

  /// What was sent in or confirmed to take this record out of the book again.
  Optional<Money> correction(UUID id) {
    return one(
        "select * from movement.money where corrects = :id and state in ('SENT', 'CONFIRMED')", id);
  }

  boolean store(Money one) {
    return jdbc.sql(
                """
                insert into movement.money
                  (id, movement, kind, day, account, amount, party, purpose, folded, task, corrects, unit, state,
                   written_by, written_at)
                values (:id, :movement, :kind, :day, :account, :amount, :party, :purpose, :folded, :task, :corrects,
                        :unit, 'SENT', :by, :now)
                on conflict do nothing
                """)
            .param("id", one.id())
            .param("movement", one.movement().value())
            .param("kind", one.kind().name())
            .param("day", one.day())
            .param("account", one.account())
            .param("amount", one.amount())
            .param("party", one.party())
            .param("purpose", one.purpose())
            .param("folded", Folded.of(one.party() + " " + one.purpose()))
            .param("task", one.task().orElse(null), Types.OTHER)
            .param("corrects", one.corrects().orElse(null), Types.OTHER)
            .param("unit", one.unit().value())
            .param("by", one.writtenBy().value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  void decide(UUID id, State state, String reason, PersonId by, UnitId unit) {
    jdbc.sql(
            """
            update movement.money
            set state = :state, reason = :reason, decided_by = :by, decided_unit = :unit, decided_at = :now
            where id = :id
            """)
        .param("state", state.name())
        .param("reason", reason)
        .param("by", by.value())
        .param("unit", unit.value())
        .param("now", Sql.time(clock.now()))
        .param("id", id)
        .update();
  }

  void withdraw(UUID id) {
    jdbc.sql("update movement.money set state = 'WITHDRAWN' where id = :id")
        .param("id", id)
        .update();
  }

  void takeNameOff(Money one) {
    jdbc.sql("update movement.money set party = '', folded = :folded where id = :id")
        .param("folded", Folded.of(one.purpose()))
        .param("id", one.id())
        .update();
  }

  int waiting(PersonId reader, Set<UUID> scopes) {
    return jdbc.sql("select count(*)::int " + WAITING)
        .param("reader", reader.value())
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .query(Sql.rows(Integer.class))
        .single();
  }

  List<WaitingMoneyModel.Line> waiting(PersonId reader, Set<UUID> scopes, int most) {
    return jdbc.sql(
            "select w.id, w.movement, m.name, w.kind, w.amount, w.day "
                + WAITING
                + " order by w.written_at, w.id limit :most")
        .param("reader", reader.value())
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .param("most", most)
        .query(Sql.rows(WaitingMoneyModel.Line.class))
        .list();
  }

  private Money money(ResultSet row) throws SQLException {
    return new Money(
        row.getObject("id", UUID.class),
        MovementId.of(row.getObject("movement", UUID.class)),
        Kind.valueOf(row.getString("kind")),
        row.getObject("day", LocalDate.class),
        row.getString("account"),
        row.getLong("amount"),
        row.getString("party"),
        row.getString("purpose"),
        Optional.ofNullable(row.getObject("task", UUID.class)),
        Optional.ofNullable(row.getObject("corrects", UUID.class)),
        UnitId.of(row.getObject("unit", UUID.class)),
        State.valueOf(row.getString("state")),
        PersonId.of(row.getObject("written_by", UUID.class)),
        clock.dayOf(row.getObject("written_at", OffsetDateTime.class).toInstant()),
        Optional.ofNullable(row.getObject("decided_unit", UUID.class)).map(UnitId::of),
        Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
            .map(at -> clock.dayOf(at.toInstant())),
        row.getString("reason"));
  }
}
