package org.chungtay.identity.held;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that lies beside a person's id in this module.
@Repository
class HeldRows {
  private static final int READS_TOLD = 200;

  private final JdbcClient jdbc;
  private final Vault vault;

  HeldRows(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  record Profile(
      String name,
      Optional<Phone> phone,
      @Nullable Integer born,
      @Nullable String guardianName,
      Optional<Phone> guardianPhone,
      @Nullable String language,
      Instant registeredAt) {}

  record GivenConsent(
      String title,
      String wording,
      int version,
      String means,
      Instant givenAt,
      @Nullable Instant withdrawnAt) {}

  /// @param kind `passkey`, `account` or what the session was opened by
  record Way(String kind, String label, Instant since, @Nullable Instant used, boolean session) {}

  /// @param other who stands in, or for whom; empty once erased
  record StandIn(
      Instant givenAt,
      boolean given,
      String other,
      LocalDate firstDay,
      LocalDate lastDay,
      String why) {}

  record Read(Instant at, String deed, String why, String reader) {}

  Optional<Profile> profile(PersonId person) {
    return jdbc.sql(
            """
            select id, name, phone, born, guardian_name, guardian_phone, language, registered_at
            from identity.person where id = :person and erased_at is null
            """)
        .param("person", person.value())
        .query((row, _) -> profile(row))
        .optional();
  }

  private Profile profile(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Profile(
        row.getString("name"),
        opened("phone", id, row.getBytes("phone")),
        row.getObject("born", Integer.class),
        row.getString("guardian_name"),
        opened("guardian", id, row.getBytes("guardian_phone")),
        row.getString("language"),
        row.getObject("registered_at", OffsetDateTime.class).toInstant());
  }

  private Optional<Phone> opened(String field, UUID id, byte @Nullable [] sealed) {
    return Optional.ofNullable(sealed)
        .map(bytes -> new Phone(vault.open("person." + field + ":" + id, bytes)));
  }

  List<GivenConsent> consents(PersonId person, String language) {
    return jdbc.sql(
            """
            select p.title ->> :language as title, p.wording ->> :language as wording, c.version,
                   c.means, c.given_at, c.withdrawn_at
            from identity.consent c
            join identity.purpose p on p.code = c.purpose and p.version = c.version
            where c.person = :person order by c.given_at desc, c.id
            """)
        .param("person", person.value())
        .param("language", language)
        .query(Sql.rows(GivenConsent.class))
        .list();
  }

  List<Way> ways(PersonId person) {
    return jdbc.sql(
            """
            select way as kind, device as label, opened_at as since, seen_at as used, true as session
            from identity.session where person = :person
            union all
            select 'passkey-kept', label, created_at, used_at, false
            from identity.passkey where person = :person
            union all
            select 'account-linked', issuer, linked_at, null, false
            from identity.city_account where person = :person
            order by since desc
            """)
        .param("person", person.value())
        .query(Sql.rows(Way.class))
        .list();
  }

  List<StandIn> standIns(PersonId person) {
    return jdbc.sql(
            """
            select s.given_at, s.giver = :person as given, coalesce(p.name, '') as other,
                   s.first_day, s.last_day, s.why
            from identity.stand_in s
            left join identity.v_person_name p
              on p.id = case when s.giver = :person then s.deputy else s.giver end
            where :person in (s.giver, s.deputy) order by s.given_at desc, s.id
            """)
        .param("person", person.value())
        .query(Sql.rows(StandIn.class))
        .list();
  }

  /// Reads of the person's own sensitive fields by others, latest first.
  List<Read> reads(PersonId person) {
    return jdbc.sql(
            """
            select a.at, a.deed, coalesce(a.details ->> 'why', '') as why,
                   coalesce(p.name, '') as reader
            from identity.audit a left join identity.v_person p on p.id = a.person
            where (a.people @> array[:person]::uuid[]
                or (a.subject = :person and a.people is null and a.deed = 'identity.phone-read'))
              and a.person is distinct from :person
            order by a.at desc, a.id limit :most
            """)
        .param("person", person.value())
        .param("most", READS_TOLD)
        .query(Sql.rows(Read.class))
        .list();
  }
}
