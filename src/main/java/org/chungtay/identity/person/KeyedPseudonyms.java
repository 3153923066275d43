package org.chungtay.identity.person;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The first 16 bytes of the person's digest, marked as a UUID of version 8 (RFC 9562 § 5.8).
@Component
class KeyedPseudonyms implements Pseudonyms {
  /// Version of the ids that stand in for persons.
  static final int STAND_IN = 8;

  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Vault vault;
  private final JdbcClient jdbc;

  KeyedPseudonyms(Vault vault, JdbcClient jdbc) {
    this.vault = vault;
    this.jdbc = jdbc;
  }

  @Override
  public List<UUID> of(Collection<PersonId> people) {
    var goneOn = goneOn(people);
    return people.stream()
        .map(person -> goneOn.getOrDefault(person, person))
        .map(this::pseudonym)
        .distinct()
        .sorted()
        .toList();
  }

  /// Whoever went on as another has that one's.
  private Map<PersonId, PersonId> goneOn(Collection<PersonId> people) {
    var goneOn = new HashMap<PersonId, PersonId>();
    jdbc.sql(
            """
            with recursive goes_on as (
              select id, same_as from identity.person
              where id = any(:ids) and same_as is not null
              union all
              select g.id, p.same_as from goes_on g
              join identity.person p on p.id = g.same_as and p.same_as is not null)
            select g.id, g.same_as from goes_on g
            join identity.person last on last.id = g.same_as and last.same_as is null
            """)
        .param("ids", Sql.ids(people.stream().map(PersonId::value).distinct().toList()))
        .query(row -> {
          goneOn.put(
              PersonId.of(row.getObject("id", UUID.class)),
              PersonId.of(row.getObject("same_as", UUID.class)));
        });
    return goneOn;
  }

  /// Persons' ids are of version 7 or 3, never of 8.
  @Override
  public UUID standIn(PersonId person) {
    return pseudonym(goneOn(List.of(person)).getOrDefault(person, person));
  }

  private UUID pseudonym(PersonId person) {
    if (person.value().version() == STAND_IN) {
      return person.value();
    }
    var bytes = ByteBuffer.wrap(vault.digest("person.pseudonym", person.toString()));
    return new UUID(
        (bytes.getLong() & ~0xF000L) | VERSION_8, (bytes.getLong() & ~(3L << 62)) | VARIANT);
  }
}
