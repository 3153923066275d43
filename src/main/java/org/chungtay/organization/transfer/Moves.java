package org.chungtay.organization.transfer;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.AlreadyMember;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.view.Option;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What an accepted transfer does to memberships. Each is one statement, so that a member is never
/// in two units, nor in none.
@Repository
class Moves {
  static final int SHOWN = 50;

  /// Members of a unit and of what lies below it who can move on a day: they have belonged there
  /// for at least a day, and still do.
  private static final String MOVABLE =
      """
      from organization.membership m
      join organization.unit u on u.id = m.unit and u.path @> array[:unit]::uuid[]
      join identity.v_person p on p.id = m.person
      where not m.temporary and m.since < :day and (m.last_day is null or m.last_day >= :day)
      """;

  private final JdbcClient jdbc;

  Moves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The first by name whose name holds what was typed, its words beginning so.
  List<Option> members(UUID unit, Transfer transfer, String typed) {
    var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return jdbc.sql(
            "select m.id, p.name, u.name as unit "
                + MOVABLE
                + " and ' ' || p.folded_name like '% ' || :name || '%'"
                + " order by p.folded_name, m.id limit "
                + SHOWN)
        .param("unit", unit)
        .param("day", transfer.day())
        .param("name", Folded.of(cut))
        .query((row, _) ->
            new Option(row.getString("id"), row.getString("name"), row.getString("unit")))
        .list();
  }

  boolean movable(UUID unit, Transfer transfer, UUID membership) {
    return jdbc.sql("select exists (select " + MOVABLE + " and m.id = :membership)")
        .param("unit", unit)
        .param("day", transfer.day())
        .param("membership", membership)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// The membership that begins.
  UUID accept(Transfer transfer, UUID membership, Actor by) {
    var next = Ids.named("membership:" + transfer.id());
    try {
      int begun =
          transfer.guest()
              ? beGuest(transfer, membership, next, by)
              : move(transfer, membership, next, by);
      if (begun == 0) {
        throw new InvalidInput("membership", "not-a-member-then");
      }
    } catch (DataIntegrityViolationException joinedMeanwhile) {
      throw new AlreadyMember();
    }
    return next;
  }

  /// The units in which a membership counted.
  List<UnitId> left(UUID membership) {
    return jdbc.sql(
            """
            select unnest(u.path) from organization.membership m
            join organization.unit u on u.id = m.unit where m.id = :membership
            """)
        .param("membership", membership)
        .query((row, _) -> UnitId.of(row.getObject(1, UUID.class)))
        .list();
  }

  /// Who was a guest of the other unit until now is one no more. A last day that was only that of
  /// the unit they leave does not go with them.
  private int move(Transfer transfer, UUID membership, UUID next, Actor by) {
    jdbc.sql(
            """
            update organization.membership g set last_day = cast(:day as date) - 1
            from organization.membership m
            where m.id = :membership and g.person = m.person and g.unit = :to and g.temporary
              and g.since < :day and (g.last_day is null or g.last_day >= :day)
            """)
        .param("day", transfer.day())
        .param("membership", membership)
        .param("to", transfer.toUnit())
        .update();
    return jdbc.sql(
            """
            with was as (
              select m.* from organization.membership m
              where m.id = :membership and not m.temporary and m.since < :day
                and (m.last_day is null or m.last_day >= :day)
              for update),
            ended as (
              update organization.membership m set last_day = cast(:day as date) - 1
              from was where m.person = was.person and m.id = was.id
              returning was.*)
            insert into organization.membership
              (organization, unit, id, person, since, last_day, joined_by, continues, joined)
            select e.organization, :to, :next, e.person, :day,
                   least(case when e.last_day is distinct from left_one.until - 1 then e.last_day end,
                         next_one.until - 1),
                   :by, e.id, coalesce(e.joined, e.since)
            from ended e
            join organization.unit left_one on left_one.id = e.unit
            join organization.unit next_one on next_one.id = :to
            order by e.id
            """)
        .param("day", transfer.day())
        .param("membership", membership)
        .param("to", transfer.toUnit())
        .param("next", next)
        .param("by", by.person().value())
        .update();
  }

  /// A guest stays a member where they were.
  private int beGuest(Transfer transfer, UUID membership, UUID next, Actor by) {
    return jdbc.sql(
            """
            insert into organization.membership
              (organization, unit, id, person, since, last_day, joined_by, joined, temporary)
            select m.organization, :to, :next, m.person, :day, :lastDay, :by,
                   coalesce(m.joined, m.since), true
            from organization.membership m
            where m.id = :membership and not m.temporary and m.since < :day
              and (m.last_day is null or m.last_day >= :day)
            """)
        .param("day", transfer.day())
        .param("lastDay", transfer.lastDay(), java.sql.Types.DATE)
        .param("membership", membership)
        .param("to", transfer.toUnit())
        .param("next", next)
        .param("by", by.person().value())
        .update();
  }
}
