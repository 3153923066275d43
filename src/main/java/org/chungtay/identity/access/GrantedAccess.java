package org.chungtay.identity.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    return standing(actor, permission, List.of(scope)).containsKey(scope);
  }

  /// The trail tells of a deed in whose place it was done: of many things that are done at once,
  /// also where only some of them needed it.
  @Override
  public Map<UUID, Set<PersonId>> standing(
      Actor actor, Permission permission, Collection<UUID> scopes) {
    var standing = givers(actor, permission, scopes);
    var giver =
        standing.values().stream().flatMap(Set::stream).min(Comparator.comparing(PersonId::value));
    if (giver.isPresent()) {
      acting.note(actor.person(), giver.get());
    } else if (!standing.isEmpty()) {
      acting.forget();
    }
    return standing;
  }

  @Override
  public boolean allowsInOwnRight(Actor actor, Permission permission, UUID scope) {
    return holdsAsOwn(actor, permission, Set.of(scope));
  }

  @Override
  public Set<PersonId> inPlaceOf(Actor actor, Permission permission, UUID scope) {
    return givers(actor, permission, List.of(scope)).getOrDefault(scope, Set.of());
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

  /// Asked once for each permission, however many scopes there are.
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
        .collect(
            Collectors.groupingBy(
                Right::permission, Collectors.mapping(Right::scope, Collectors.toSet())))
        .entrySet()
        .stream()
        .allMatch(one -> holdsAsOwn(actor, new Permission(one.getKey()), one.getValue()));
  }

  private boolean holdsAsOwn(Actor actor, Permission permission, Set<UUID> scopes) {
    var givers = givers(actor, permission, scopes);
    return givers.keySet().containsAll(scopes) && givers.values().stream().allMatch(Set::isEmpty);
  }

  /// Those of the scopes for which the actor holds it, each with the givers where it is not theirs.
  private Map<UUID, Set<PersonId>> givers(
      Actor actor, Permission permission, Collection<UUID> scopes) {
    var covering = coveredBy(scopes);
    if (covering.isEmpty()) {
      return Map.of();
    }
    var held = held(actor, permission);
    var givers = new HashMap<UUID, Set<PersonId>>();
    covering.forEach((scope, above) -> {
      var here = held.stream().filter(one -> above.contains(one.scope())).toList();
      if (!here.isEmpty()) {
        givers.put(scope, givers(here));
      }
    });
    return givers;
  }

  private static Set<PersonId> givers(List<HeldScope> standing) {
    return standing.stream().anyMatch(one -> one.giver().isEmpty())
        ? Set.of()
        : standing.stream().flatMap(one -> one.giver().stream()).collect(Collectors.toSet());
  }

  /// Each scope with all above it; those that nobody knows are absent, and give no access, not even
  /// to an administrator.
  private Map<UUID, Set<UUID>> coveredBy(Collection<UUID> scopes) {
    var covering = new HashMap<UUID, Set<UUID>>();
    trees.forEach(tree ->
        tree.withAncestors(scopes)
            .forEach((scope, above) ->
                covering
                    .computeIfAbsent(scope, _ -> new HashSet<>(Set.of(INSTALLATION)))
                    .addAll(above)));
    if (scopes.contains(INSTALLATION)) {
      covering.put(INSTALLATION, Set.of(INSTALLATION));
    }
    return covering;
  }
}
