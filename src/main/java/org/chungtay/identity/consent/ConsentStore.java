package org.chungtay.identity.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.ConsentOutdated;
import org.chungtay.identity.Consents;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConsentStore implements Consents {
  private final JdbcClient jdbc;
  private final CityClock clock;

  ConsentStore(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void give(PersonId person, String purpose, String means) {
    give(person, purpose, newest(purpose), means);
  }

  @Override
  public String words(List<String> purposes) {
    return purposes.stream()
        .map(purpose -> purpose + ":" + newest(purpose))
        .collect(Collectors.joining(" "));
  }

  @Override
  @Transactional
  public void give(PersonId person, List<String> purposes, String words, String means) {
    if (!words(purposes).equals(words)) {
      throw new ConsentOutdated();
    }
    purposes.forEach(purpose -> give(person, purpose, newest(purpose), means));
  }

  private int newest(String purpose) {
    return jdbc.sql("select max(version) from identity.purpose where code = :purpose")
        .param("purpose", purpose)
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new NotFound("purpose"));
  }

  @Override
  @Transactional
  public void give(PersonId person, String purpose, int version, String means) {
    if (version != newest(purpose)) {
      throw new ConsentOutdated();
    }
    endOlderThan(version, person, purpose);
    jdbc.sql(
            """
            insert into identity.consent (person, id, purpose, version, means, given_at)
            values (:person, :id, :purpose, :version, :means, :now)
            on conflict (person, purpose) where withdrawn_at is null do nothing
            """)
        .param("person", person.value())
        .param("id", Ids.next())
        .param("purpose", purpose)
        .param("version", version)
        .param("means", means)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  /// Agreeing to a new wording ends the consent to the old one.
  private void endOlderThan(int version, PersonId person, String purpose) {
    jdbc.sql(
            """
            update identity.consent set withdrawn_at = :now
            where person = :person and purpose = :purpose and withdrawn_at is null
              and version < :version
            """)
        .param("person", person.value())
        .param("purpose", purpose)
        .param("version", version)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  @Override
  public void withdraw(PersonId person, String purpose) {
    jdbc.sql(
            """
            update identity.consent set withdrawn_at = :now
            where person = :person and purpose = :purpose and withdrawn_at is null
            """)
        .param("person", person.value())
        .param("purpose", purpose)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  @Override
  public boolean inForce(PersonId person, String purpose) {
    return jdbc.sql(
            """
            select exists (
              select from identity.v_consent_in_force
              where person = :person and purpose = :purpose)
            """)
        .param("person", person.value())
        .param("purpose", purpose)
        .query(Boolean.class)
        .single();
  }

  @Override
  public Set<PersonId> agreed(Collection<PersonId> people, String purpose) {
    return jdbc
        .sql(
            """
            select person from identity.v_consent_in_force
            where person = any(:people) and purpose = :purpose
            """)
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .param("purpose", purpose)
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Given> history(PersonId person) {
    return jdbc
        .sql(
            """
            select purpose, version, means, given_at, withdrawn_at from identity.consent
            where person = :person order by given_at desc, id desc
            """)
        .param("person", person.value())
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(Row::given)
        .toList();
  }

  @Override
  public List<Purpose> purposes(String language) {
    return jdbc.sql(
            """
            select distinct on (code) code, version,
                   title ->> :language as title, wording ->> :language as wording
            from identity.purpose
            order by code, version desc
            """)
        .param("language", language)
        .query(Sql.rows(Purpose.class))
        .list();
  }

  @Override
  public java.util.Set<PersonId> withdrew(java.util.Collection<PersonId> people, String purpose) {
    return jdbc
        .sql(
            """
            select person from identity.consent
            where person = any(:people) and purpose = :purpose
            group by person having bool_and(withdrawn_at is not null)
            """)
        .param("people", Sql.ids(people.stream().map(PersonId::value).toList()))
        .param("purpose", purpose)
        .query(Sql.rows(java.util.UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .collect(java.util.stream.Collectors.toSet());
  }

  record Row(
      String purpose, int version, String means, Instant givenAt, @Nullable Instant withdrawnAt) {
    Given given() {
      return new Given(purpose, version, means, givenAt, Optional.ofNullable(withdrawnAt));
    }
  }
}
