package org.chungtay.identity.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Grants;
import org.chungtay.identity.People;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class GrantStore implements Grants {
  private static final Permission MANAGE = new Permission("grants.manage");

  private final JdbcClient jdbc;
  private final CityClock clock;
  private final Access access;
  private final Audit audit;
  private final People people;

  GrantStore(JdbcClient jdbc, CityClock clock, Access access, Audit audit, People people) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.access = access;
    this.audit = audit;
    this.people = people;
  }

  @Override
  @Transactional
  public void grant(Actor granter, Grant grant) {
    access.require(granter, MANAGE, grant.scope());
    if (grant.lastDay().isBefore(grant.firstDay())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    if (!knownRole(grant.role())) {
      throw new InvalidInput("role", "not-a-choice");
    }
    if (people.find(grant.person()).isEmpty()) {
      throw new NotFound("person");
    }
    if (store(grant, granter.person())) {
      audit.did(granter, "identity.role-granted", grant.person().value(), told(grant));
    }
  }

  @Override
  @Transactional
  public void end(Actor granter, UUID grant, LocalDate lastDay) {
    var ended = get(grant);
    access.require(granter, MANAGE, ended.scope());
    if (lastDay.isBefore(ended.firstDay())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    var changed =
        jdbc.sql(
                """
                update identity.granted_role set last_day = :lastDay
                where id = :id and last_day > :lastDay
                """)
            .param("id", grant)
            .param("lastDay", lastDay)
            .update();
    if (changed == 1) {
      audit.did(
          granter,
          "identity.role-ended",
          ended.person().value(),
          Map.of("grant", grant.toString(), "lastDay", lastDay.toString()));
    }
  }

  @Override
  public List<Grant> of(PersonId person) {
    return jdbc
        .sql(SELECT + "where person = :person order by first_day, id")
        .param("person", person.value())
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(Row::grant)
        .toList();
  }

  /// Stores it unless a grant of this id is there already.
  boolean store(Grant grant, PersonId granter) {
    return jdbc.sql(
                """
                insert into identity.granted_role
                  (id, person, role, scope, first_day, last_day, granted_by, granted_at)
                values (:id, :person, :role, :scope, :firstDay, :lastDay, :granter, :now)
                on conflict (id) do nothing
                """)
            .param("id", grant.id())
            .param("person", grant.person().value())
            .param("role", grant.role())
            .param("scope", grant.scope())
            .param("firstDay", grant.firstDay())
            .param("lastDay", grant.lastDay())
            .param("granter", granter.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  private boolean knownRole(String role) {
    return jdbc.sql("select exists (select from identity.role where code = :role)")
        .param("role", role)
        .query(Boolean.class)
        .single();
  }

  private Grant get(UUID grant) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", grant)
        .query(Sql.rows(Row.class))
        .optional()
        .map(Row::grant)
        .orElseThrow(() -> new NotFound("grant"));
  }

  static Map<String, String> told(Grant grant) {
    return Map.of(
        "grant", grant.id().toString(),
        "role", grant.role(),
        "scope", grant.scope().toString(),
        "firstDay", grant.firstDay().toString(),
        "lastDay", grant.lastDay().toString());
  }

  private static final String SELECT =
      "select id, person, role, scope, first_day, last_day from identity.granted_role ";

  record Row(UUID id, UUID person, String role, UUID scope, LocalDate firstDay, LocalDate lastDay) {
    Grant grant() {
      return new Grant(id, PersonId.of(person), role, scope, firstDay, lastDay);
    }
  }
}
