package org.chungtay.identity.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Scopes;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GrantedAccess implements Access {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final ObjectProvider<Scopes> trees;

  GrantedAccess(JdbcClient jdbc, CityClock clock, ObjectProvider<Scopes> trees) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.trees = trees;
  }

  @Override
  public void require(Actor actor, Permission permission, UUID scope) {
    if (!allows(actor, permission, scope)) {
      throw new Forbidden();
    }
  }

  @Override
  public boolean allows(Actor actor, Permission permission, UUID scope) {
    var covering = coveredBy(scope);
    return !covering.isEmpty() && scopes(actor, permission).stream().anyMatch(covering::contains);
  }

  @Override
  public boolean allowsAnywhere(Actor actor, Permission permission) {
    return !scopes(actor, permission).isEmpty();
  }

  @Override
  public Set<UUID> scopes(Actor actor, Permission permission) {
    return jdbc.sql(
            """
            select distinct granted.scope
            from identity.granted_role granted
            join identity.role_permission held on held.role = granted.role
            where granted.person = :person
              and held.permission = :permission
              and :today between granted.first_day and granted.last_day
              and granted.ended_at is null
            """)
        .param("person", actor.person().value())
        .param("permission", permission.code())
        .param("today", clock.today())
        .query(Sql.rows(UUID.class))
        .set();
  }

  @Override
  public boolean holdsAllRightsOf(Actor actor, PersonId person) {
    record Right(UUID scope, String permission) {}
    return jdbc
        .sql(
            """
            select distinct granted.scope, held.permission
            from identity.granted_role granted
            join identity.role_permission held on held.role = granted.role
            where granted.person = :person and granted.last_day >= :today
              and granted.ended_at is null
            """)
        .param("person", person.value())
        .param("today", clock.today())
        .query(Sql.rows(Right.class))
        .list()
        .stream()
        .allMatch(right -> allows(actor, new Permission(right.permission()), right.scope()));
  }

  /// The scope and all above it; empty when nobody knows the scope, which then gives no access, not
  /// even to an administrator.
  private Set<UUID> coveredBy(UUID scope) {
    if (scope.equals(INSTALLATION)) {
      return Set.of(INSTALLATION);
    }
    var covering = new HashSet<UUID>();
    trees.forEach(tree -> covering.addAll(tree.withAncestors(scope)));
    if (!covering.isEmpty()) {
      covering.add(INSTALLATION);
    }
    return covering;
  }
}
