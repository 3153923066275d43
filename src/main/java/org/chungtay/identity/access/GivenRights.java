package org.chungtay.identity.access;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.Permission;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a grant gives, and that nobody gives more than they have.
@Component
class GivenRights {
  private final JdbcClient jdbc;
  private final Access access;

  GivenRights(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  void require(Actor granter, Grant grant) {
    given(grant).forEach(permission -> requireOwn(granter, permission, grant.scope()));
  }

  boolean isOwn(Actor granter, Grant grant) {
    return given(grant).stream()
        .allMatch(permission -> access.allowsInOwnRight(granter, permission, grant.scope()));
  }

  private List<Permission> given(Grant grant) {
    var permissions = permissionsOf(grant.role());
    if (permissions.isEmpty()) {
      throw new InvalidInput("role", "not-a-choice");
    }
    if (grant.only().isEmpty()) {
      return permissions;
    }
    var known = permissions.stream().map(Permission::code).toList();
    // who administers everything does so whole: the last administrator must be able to do all of it
    if (!known.containsAll(grant.only()) || grant.scope().equals(Access.INSTALLATION)) {
      throw new InvalidInput("only", "not-a-choice");
    }
    return grant.only().stream().map(Permission::new).toList();
  }

  /// What somebody does in another's place they cannot give on.
  private void requireOwn(Actor granter, Permission permission, UUID scope) {
    if (!access.allowsInOwnRight(granter, permission, scope)) {
      throw new Forbidden();
    }
  }

  private List<Permission> permissionsOf(String role) {
    return jdbc
        .sql("select permission from identity.role_permission where role = :role")
        .param("role", role)
        .query(Sql.rows(String.class))
        .list()
        .stream()
        .map(Permission::new)
        .toList();
  }
}
