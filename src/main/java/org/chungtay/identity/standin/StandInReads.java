package org.chungtay.identity.standin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Deeds;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Scopes;
import org.chungtay.identity.StandIns.Own;
import org.chungtay.identity.StandIns.Told;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was handed on, by whom, to whom, with the names of people and scopes.
@Component
class StandInReads {
  static final int MOST = 100;

  /// What the giver no longer holds is not among the deeds: those come from the rights as they are.
  private static final String TOLD =
      """
      select d.id, d.giver, coalesce(g.name, '') as giver_name, d.deputy,
             coalesce(p.name, '') as deputy_name, d.first_day, d.last_day, d.why,
             d.ended_at is not null or d.last_day < :today as over,
             array(select distinct l.scope from identity.stand_in_grant o
                   join identity.granted_role l on l.id = o.granted
                   where o.stand_in = d.id) as scopes,
             array(select distinct r.permission from identity.v_right r
                   where r.person = d.deputy and r.stand_in = d.id and r.last_day >= :today)
               as deeds
      from identity.stand_in d
      left join identity.person g on g.id = d.giver and g.erased_at is null
      left join identity.person p on p.id = d.deputy and p.erased_at is null
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;
  private final ObjectProvider<Scopes> trees;

  StandInReads(JdbcClient jdbc, CityClock clock, ObjectProvider<Scopes> trees) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.trees = trees;
  }

  List<Own> own(PersonId giver, LocalDate day) {
    var rows =
        jdbc.sql(
                """
                select r.granted as grant, r.scope, r.last_day,
                       string_agg(distinct r.permission, ' ') as deeds
                from identity.v_right r
                join identity.lendable_permission d on d.permission = r.permission
                where r.person = :giver and r.giver is null and r.last_day >= :day
                  and r.scope <> :installation
                group by r.granted, r.scope, r.last_day, r.first_day
                order by r.last_day desc, r.granted
                """)
            .param("giver", giver.value())
            .param("day", day)
            .param("installation", Access.INSTALLATION)
            .query(Sql.rows(OwnRow.class))
            .list();
    var names = names(rows.stream().map(OwnRow::scope).toList());
    return rows.stream()
        .map(row ->
            new Own(
                row.grant(),
                row.scope(),
                names.getOrDefault(row.scope(), ""),
                row.lastDay(),
                Deeds.ordered(List.of(row.deeds().split(" ")))))
        .toList();
  }

  List<Told> of(PersonId person, int most) {
    var rows =
        jdbc.sql(
                TOLD
                    + "where :person in (d.giver, d.deputy) order by d.given_at desc, d.id limit :most")
            .param("person", person.value())
            .param("today", clock.today())
            .param("most", most)
            .query((row, _) -> row(row))
            .list();
    return named(rows);
  }

  Told get(UUID standIn) {
    var rows =
        jdbc.sql(TOLD + "where d.id = :id")
            .param("id", standIn)
            .param("today", clock.today())
            .query((row, _) -> row(row))
            .list();
    return named(rows).stream().findFirst().orElseThrow(() -> new NotFound("standIn"));
  }

  List<UUID> scopesOf(UUID standIn) {
    return jdbc.sql(
            """
            select distinct g.scope from identity.stand_in_grant o
            join identity.granted_role g on g.id = o.granted where o.stand_in = :id
            """)
        .param("id", standIn)
        .query(Sql.rows(UUID.class))
        .list();
  }

  private List<Told> named(List<Row> rows) {
    var names = names(rows.stream().flatMap(row -> row.scopes().stream()).distinct().toList());
    return rows.stream().map(row -> row.told(names)).toList();
  }

  private Map<UUID, String> names(Collection<UUID> scopes) {
    var names = new HashMap<UUID, String>();
    trees.forEach(tree -> names.putAll(tree.names(scopes)));
    return names;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Told(
            row.getObject("id", UUID.class),
            PersonId.of(row.getObject("giver", UUID.class)),
            row.getString("giver_name"),
            PersonId.of(row.getObject("deputy", UUID.class)),
            row.getString("deputy_name"),
            List.of(),
            Deeds.ordered(List.of((String[]) row.getArray("deeds").getArray())),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getString("why"),
            row.getBoolean("over")),
        List.of((UUID[]) row.getArray("scopes").getArray()));
  }

  record OwnRow(UUID grant, UUID scope, LocalDate lastDay, String deeds) {}

  private record Row(Told bare, List<UUID> scopes) {
    Told told(Map<UUID, String> names) {
      return new Told(
          bare.id(),
          bare.giver(),
          bare.giverName(),
          bare.deputy(),
          bare.deputyName(),
          scopes.stream().map(scope -> names.getOrDefault(scope, "")).sorted().toList(),
          bare.deeds(),
          bare.firstDay(),
          bare.lastDay(),
          bare.why(),
          bare.over());
    }
  }
}
