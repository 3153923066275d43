package org.chungtay.identity.access;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Scopes;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GrantedAccess implements Access {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final ObjectProvider<Scopes> trees;
  private final ActingFor acting;

  GrantedAccess(JdbcClient jdbc, CityClock clock, ObjectProvider<Scopes> trees, ActingFor acting) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.trees = trees;
    this.acting = acting;
  }

  @Override
  public void require(Actor actor, Permission permission, UUID scope) {
    if (!allows(actor, permission, scope)) {
      throw new Forbidden();
    }
  }

  @Override
  public boolean allows(Actor actor, Permission permission, UUID scope) {
    var standing = covering(actor, permission, scope);
    if (standing.stream().anyMatch(one -> one.giver().isEmpty())) {
      acting.forget();
    } else {
      firstGiver(standing).ifPresent(giver -> acting.note(actor.person(), giver));
    }
    return !standing.isEmpty();
  }

  private static Optional<PersonId> firstGiver(List<HeldScope> standing) {
    return standing.stream()
        .flatMap(one -> one.giver().stream())
        .min(Comparator.comparing(PersonId::value));
  }

  @Override
  public boolean allowsInOwnRight(Actor actor, Permission permission, UUID scope) {
    return covering(actor, permission, scope).stream().anyMatch(one -> one.giver().isEmpty());
  }

  @Override
  public Set<PersonId> inPlaceOf(Actor actor, Permission permission, UUID scope) {
    var standing = covering(actor, permission, scope);
    return standing.stream().anyMatch(one -> one.giver().isEmpty())
        ? Set.of()
        : standing.stream().flatMap(one -> one.giver().stream()).collect(Collectors.toSet());
  }

  @Override
  public boolean allowsAnywhere(Actor actor, Permission permission) {
    return !held(actor, permission).isEmpty();
  }

  @Override
  public Set<Permission> anywhere(Actor actor) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct permission from identity.v_right
                where person = :person and :today between first_day and last_day
                """)
            .param("person", actor.person().value())
            .param("today", clock.today())
            .query((row, _) -> new Permission(row.getString(1)))
            .list());
  }

  @Override
  public Set<UUID> scopes(Actor actor, Permission permission) {
    return held(actor, permission).stream().map(HeldScope::scope).collect(Collectors.toSet());
  }

  @Override
  public List<HeldScope> held(Actor actor, Permission permission) {
    record Row(UUID scope, @Nullable UUID giver) {}
    return jdbc
        .sql(
            """
            select distinct scope, giver from identity.v_right
            where person = :person and permission = :permission
              and :today between first_day and last_day
            """)
        .param("person", actor.person().value())
        .param("permission", permission.code())
        .param("today", clock.today())
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(row -> new HeldScope(row.scope(), Optional.ofNullable(row.giver()).map(PersonId::of)))
        .toList();
  }

  @Override
  public boolean holdsAllRightsOf(Actor actor, PersonId person) {
    record Right(UUID scope, String permission) {}
    return jdbc
        .sql(
            """
            select distinct scope, permission from identity.v_right
            where person = :person and last_day >= :today
            """)
        .param("person", person.value())
        .param("today", clock.today())
        .query(Sql.rows(Right.class))
        .list()
        .stream()
        .allMatch(
            right -> allowsInOwnRight(actor, new Permission(right.permission()), right.scope()));
  }

  /// What of the actor's holds for the scope.
  private List<HeldScope> covering(Actor actor, Permission permission, UUID scope) {
    var covering = coveredBy(scope);
    return covering.isEmpty()
        ? List.of()
        : held(actor, permission).stream().filter(one -> covering.contains(one.scope())).toList();
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
