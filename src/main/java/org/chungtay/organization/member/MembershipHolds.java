package org.chungtay.organization.member;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whoever is or was a member of anything, held a post or was asked for stays known.
@Repository
class MembershipHolds implements PeopleInBulk.Holds {
  private final JdbcClient jdbc;

  MembershipHolds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> held(Collection<PersonId> people) {
    return jdbc
        .sql(
            """
            select person from organization.membership where person = any(:people)
            union select person from organization.office where person = any(:people)
            union select person from organization.transfer where person = any(:people)
            """)
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .query(Sql.rows(java.util.UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }
}
