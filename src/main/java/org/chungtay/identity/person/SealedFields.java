package org.chungtay.identity.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Consents;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.SensitiveFields;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.secret.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SealedFields implements SensitiveFields {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Consents consents;
  private final Audit audit;

  SealedFields(JdbcClient jdbc, Vault vault, Consents consents, Audit audit) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.consents = consents;
    this.audit = audit;
  }

  private record Kept(
      Optional<Phone> phone,
      Optional<Integer> born,
      Optional<String> guardian,
      Optional<Phone> guardianPhone) {

    Masked masked() {
      return new Masked(
          phone.map(Phone::masked),
          born.map(year -> year / 10 + "•"),
          guardian.map(name -> together(initials(name), guardianPhone.map(Phone::masked))));
    }

    Optional<String> whole(Field field) {
      return switch (field) {
        case PHONE -> phone.map(Phone::national);
        case BORN -> born.map(String::valueOf);
        case GUARDIAN -> guardian.map(name -> together(name, guardianPhone.map(Phone::national)));
      };
    }

    private static String together(String name, Optional<String> number) {
      return name + number.map(one -> " · " + one).orElse("");
    }

    private static String initials(String name) {
      return SPACES
          .splitAsStream(name)
          .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
          .collect(Collectors.joining(" "));
    }
  }

  @Override
  public Masked masked(PersonId person) {
    return kept(person).masked();
  }

  @Override
  @Transactional
  public Optional<String> reveal(Actor reader, PersonId person, Field field, String why) {
    var kept = kept(person);
    if (field == Field.PHONE
        && kept.phone().isPresent()
        && !reader.person().equals(person)
        && !consents.inForce(person, Consents.CONTACT)) {
      throw new InvalidInput("field", "contact-not-agreed");
    }
    audit.read(reader, "identity.revealed", person.value(), List.of(person), why);
    return kept.whole(field);
  }

  private Kept kept(PersonId person) {
    return jdbc.sql(
            """
            select id, phone, born, guardian_name, guardian_phone from identity.person
            where id = :id and erased_at is null
            """)
        .param("id", person.value())
        .query((row, _) -> kept(row))
        .optional()
        .orElseThrow(() -> new NotFound("person"));
  }

  private Kept kept(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Kept(
        opened("phone", id, row.getBytes("phone")),
        Optional.ofNullable(row.getObject("born", Integer.class)),
        Optional.ofNullable(row.getString("guardian_name")),
        opened("guardian", id, row.getBytes("guardian_phone")));
  }

  private Optional<Phone> opened(String field, UUID id, byte @Nullable [] sealed) {
    return Optional.ofNullable(sealed)
        .map(bytes -> new Phone(vault.open(PersonStore.context(field, id), bytes)));
  }
}
