package org.chungtay.activity.named;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whoever was written down for an activity stays known: attendance counts on it.
@Repository
class RegistrationHolds implements PeopleInBulk.Holds {
  private final JdbcClient jdbc;

  RegistrationHolds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> held(Collection<PersonId> people) {
    return jdbc
        .sql(
            """
            select person from activity.registration where person = any(:people)
            union select person from activity.known_person where person = any(:people)
            """)
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .query(Sql.rows(java.util.UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }
}
