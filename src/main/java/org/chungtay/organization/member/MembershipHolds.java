package org.chungtay.organization.member;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whoever is or was a member of anything stays known.
@Repository
class MembershipHolds implements PeopleInBulk.Holds {
  private final JdbcClient jdbc;

  MembershipHolds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> held(Collection<PersonId> people) {
    return jdbc
        .sql("select distinct person from organization.membership where person = any(:people)")
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .query(Sql.rows(java.util.UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }
}
