package org.chungtay.privacy.request;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whoever asked about their data stays known: what was asked has to be answered.
@Repository
class RequestHolds implements PeopleInBulk.Holds {
  private final JdbcClient jdbc;

  RequestHolds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> held(Collection<PersonId> people) {
    return jdbc
        .sql("select distinct person from privacy.request where person = any(:people)")
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }
}
