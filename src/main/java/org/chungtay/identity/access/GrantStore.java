package org.chungtay.identity.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Grants;
import org.chungtay.identity.LastAdministrator;
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
  private static final String ADMINISTRATOR = "administrator";

  private final JdbcClient jdbc;
  private final CityClock clock;
  private final Access access;
  private final Audit audit;
  private final People people;
  private final VouchedWays vouched;
  private final FollowedGrants followed;
  private final GivenRights given;

  GrantStore(
      JdbcClient jdbc,
      CityClock clock,
      Access access,
      Audit audit,
      People people,
      VouchedWays vouched,
      FollowedGrants followed,
      GivenRights given) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.access = access;
    this.audit = audit;
    this.people = people;
    this.vouched = vouched;
    this.followed = followed;
    this.given = given;
  }

  @Override
  @Transactional
  public void grant(Actor granter, Grant grant) {
    access.require(granter, MANAGE, grant.scope());
    if (grant.lastDay().isBefore(grant.firstDay())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    given.require(granter, grant);
    if (people.find(grant.person()).isEmpty()) {
      throw new NotFound("person");
    }
    if (store(grant, granter.person())) {
      vouched.giveUp(grant.person());
      audit.did(granter, "identity.role-granted", grant.person().value(), told(grant));
    }
  }

  @Override
  public boolean mayGive(Actor granter, Grant grant) {
    return access.allows(granter, MANAGE, grant.scope()) && given.isOwn(granter, grant);
  }

  @Override
  @Transactional
  public void end(Actor granter, UUID grant, LocalDate lastDay) {
    var ended = get(grant);
    access.require(granter, MANAGE, ended.scope());
    oneAdministratorStays(ended, lastDay.plusDays(1));
    if (lastDay.isBefore(ended.firstDay())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    var changed =
        jdbc.sql(
                """
                update identity.granted_role set last_day = :lastDay
                where id = :id and last_day > :lastDay and ended_at is null
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
  @Transactional
  public void endNow(Actor granter, UUID grant) {
    var ended = get(grant);
    access.require(granter, MANAGE, ended.scope());
    oneAdministratorStays(ended, clock.today());
    if (takenAway("id = :of and :today <= last_day", grant, clock.today(), granter) == 1) {
      audit.did(
          granter,
          "identity.role-ended",
          ended.person().value(),
          Map.of("grant", grant.toString(), "lastDay", clock.today().toString()));
    }
  }

  @Override
  @Transactional
  public void endWithScope(Actor actor, UUID scope, LocalDate lastDay) {
    int changed =
        jdbc.sql(
                """
                update identity.granted_role set last_day = :lastDay
                where scope = :scope and last_day > :lastDay and first_day <= :lastDay
                  and ended_at is null
                """)
            .param("scope", scope)
            .param("lastDay", lastDay)
            .update();
    changed += takenAway("scope = :of and first_day > :today", scope, lastDay, actor);
    if (changed > 0) {
      audit.did(
          actor,
          "identity.roles-ended-with-scope",
          scope,
          Map.of("count", Integer.toString(changed), "lastDay", lastDay.toString()));
    }
  }

  @Override
  @Transactional
  public void follow(Collection<Succession> successions, LocalDate day) {
    followed.follow(successions, day);
  }

  private int takenAway(String which, UUID of, LocalDate today, Actor by) {
    return jdbc.sql(
            """
            update identity.granted_role set ended_at = :now, ended_by = :by
            where ended_at is null and
            """
                + which)
        .param("of", of)
        .param("today", today)
        .param("now", Sql.time(clock.now()))
        .param("by", by.person().value())
        .update();
  }

  /// On every day from `day` on: locked, so that two administrators do not end each other's role at
  /// once.
  private void oneAdministratorStays(Grant ended, LocalDate day) {
    if (!ended.scope().equals(Access.INSTALLATION) || !ended.role().equals(ADMINISTRATOR)) {
      return;
    }
    jdbc.sql("lock table identity.granted_role in share row exclusive mode").update();
    boolean another =
        jdbc.sql(
                """
                select exists (
                  select from identity.granted_role
                  where role = :role and scope = :installation and id <> :id
                    and ended_at is null and first_day <= :day and last_day >= :lasting)
                """)
            .param("role", ADMINISTRATOR)
            .param("installation", Access.INSTALLATION)
            .param("id", ended.id())
            .param("day", day)
            .param("lasting", day.plusMonths(1))
            .query(Sql.rows(Boolean.class))
            .single();
    if (!another) {
      throw new LastAdministrator();
    }
  }

  @Override
  public List<Grant> of(PersonId person) {
    return jdbc
        .sql(SELECT + "where person = :person and ended_at is null order by first_day, id")
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
                  (id, person, role, scope, first_day, last_day, granted_by, granted_at,
                   only_permissions, why)
                values (:id, :person, :role, :scope, :firstDay, :lastDay, :granter, :now,
                        nullif(cast(:only as text[]), '{}'), :why)
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
            .param("only", Sql.texts(grant.only().stream().sorted().toList()))
            .param("why", grant.why())
            .update()
        == 1;
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
    var told = new TreeMap<String, String>();
    told.put("grant", grant.id().toString());
    told.put("role", grant.role());
    told.put("scope", grant.scope().toString());
    told.put("firstDay", grant.firstDay().toString());
    told.put("lastDay", grant.lastDay().toString());
    if (!grant.only().isEmpty()) {
      told.put("only", String.join(" ", new TreeSet<>(grant.only())));
    }
    if (!grant.why().isEmpty()) {
      told.put("why", grant.why());
    }
    return told;
  }

  private static final String SELECT =
      """
      select id, person, role, scope, first_day, last_day,
             coalesce(array_to_string(only_permissions, ' '), '') as only, why
      from identity.granted_role
      """;

  record Row(
      UUID id,
      UUID person,
      String role,
      UUID scope,
      LocalDate firstDay,
      LocalDate lastDay,
      String only,
      String why) {
    Grant grant() {
      var some = only.isEmpty() ? Set.<String>of() : Set.of(only.split(" "));
      return new Grant(id, PersonId.of(person), role, scope, firstDay, lastDay, some, why);
    }
  }
}
