package org.chungtay.identity.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Consents;
import org.chungtay.identity.GuardianNeeded;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PersonStore implements People {
  private static final int LONGEST_NAME = 100;
  private static final int ADULT = 18;
  static final int EARLIEST_BIRTH = 1900;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final Audit audit;
  private final Consents consents;

  PersonStore(JdbcClient jdbc, Vault vault, CityClock clock, Audit audit, Consents consents) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.audit = audit;
    this.consents = consents;
  }

  @Override
  public PersonId register(NewPerson person) {
    registerAll(List.of(person));
    return person.id();
  }

  @Override
  public void registerAll(Collection<NewPerson> people) {
    var rows = people.stream().map(this::checked).toList();
    jdbc.sql(
            """
            insert into identity.person (id, name, folded_name, phone, phone_digest, born,
                                         guardian_name, guardian_phone, registered_at)
            select id, name, folded, decode(phone, 'hex'), decode(digest, 'hex'), born,
                   guardian, decode(guardian_phone, 'hex'), :now
            from unnest(:ids::uuid[], :names::text[], :folded::text[], :phones::text[],
                        :digests::text[], :born::int[], :guardians::text[],
                        :guardianPhones::text[])
              as t (id, name, folded, phone, digest, born, guardian, guardian_phone)
            on conflict (id) do nothing
            """)
        .param("ids", rows.stream().map(Checked::id).toArray(UUID[]::new))
        .param("names", texts(rows, Checked::name))
        .param("folded", texts(rows, row -> Folded.of(row.name())))
        .param("phones", texts(rows, Checked::phone))
        .param("digests", texts(rows, Checked::digest))
        .param("born", rows.stream().map(Checked::born).toArray(Integer[]::new))
        .param("guardians", texts(rows, Checked::guardian))
        .param("guardianPhones", texts(rows, Checked::guardianPhone))
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private static String[] texts(List<Checked> rows, Function<Checked, @Nullable String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  private Checked checked(NewPerson person) {
    var name = checkedName("name", person.name());
    check(person);
    var id = person.id().value();
    var guardian = person.guardian();
    return new Checked(
        id,
        name,
        person.phone().map(phone -> hex(sealed("phone", id, phone))).orElse(null),
        person.phone().map(phone -> hex(digest(phone))).orElse(null),
        person.born().orElse(null),
        guardian.map(adult -> checkedName("guardian", adult.name())).orElse(null),
        guardian.map(adult -> hex(sealed("guardian", id, adult.phone()))).orElse(null));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public Optional<Person> find(PersonId person) {
    return jdbc.sql(SELECT + "where id = :id and erased_at is null")
        .param("id", person.value())
        .query(Sql.rows(Row.class))
        .optional()
        .map(this::person);
  }

  @Override
  public void guard(PersonId person, Optional<Integer> born, Guardian guardian) {
    born.ifPresent(this::checkBirth);
    jdbc.sql(
            """
            update identity.person
            set born = coalesce(:born, born), guardian_name = :guardian, guardian_phone = :phone
            where id = :id and erased_at is null
            """)
        .param("born", born.orElse(null))
        .param("guardian", checkedName("guardian", guardian.name()))
        .param("phone", sealed("guardian", person.value(), guardian.phone()))
        .param("id", person.value())
        .update();
  }

  @Override
  public void speaks(PersonId person, Language language) {
    jdbc.sql(
            """
            update identity.person set language = :language
            where id = :id and erased_at is null and language is distinct from :language
            """)
        .param("language", language.tag())
        .param("id", person.value())
        .update();
  }

  @Override
  public Language language(PersonId person) {
    return jdbc.sql("select language from identity.person where id = :id")
        .param("id", person.value())
        .query((row, _) -> Optional.ofNullable(row.getString(1)).flatMap(Language::ofTag))
        .optional()
        .flatMap(known -> known)
        .orElse(Language.VI);
  }

  @Override
  public List<Person> behind(Phone phone) {
    return jdbc
        .sql(
            SELECT
                + """
                where erased_at is null and same_as is null and id in (
                  with recursive behind as (
                    select id, same_as from identity.person where phone_digest = :digest
                    union
                    select p.id, p.same_as from behind b join identity.person p on p.id = b.same_as)
                  select id from behind)
                order by registered_at, id
                """)
        .param("digest", digest(phone))
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(this::person)
        .toList();
  }

  @Override
  public Map<PersonId, String> names(Collection<PersonId> people) {
    var names = new HashMap<PersonId, String>();
    if (people.isEmpty()) {
      return names;
    }
    jdbc.sql("select id, name from identity.person where id = any(:ids) and erased_at is null")
        .param("ids", Sql.ids(people.stream().map(PersonId::value).toList()))
        .query(rows -> {
          names.put(PersonId.of(rows.getObject("id", UUID.class)), rows.getString("name"));
        });
    return names;
  }

  @Override
  @Transactional
  public Optional<Phone> phoneOf(Actor reader, PersonId person, String why) {
    if (!reader.person().equals(person) && !consents.inForce(person, Consents.CONTACT)) {
      return Optional.empty();
    }
    audit.read(reader, "identity.phone-read", person.value(), List.of(person), why);
    return sealedPhone(person)
        .map(sealed -> new Phone(vault.open(context("phone", person.value()), sealed)));
  }

  private Optional<byte[]> sealedPhone(PersonId person) {
    return jdbc.sql(
            """
            select phone from identity.person
            where id = :id and erased_at is null and phone is not null
            """)
        .param("id", person.value())
        .query((row, _) -> row.getBytes("phone"))
        .optional();
  }

  static String checkedName(String field, String typed) {
    var name = Typed.line(typed);
    if (name.isEmpty()) {
      throw new InvalidInput(field, "needed");
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new InvalidInput(
          List.of(new FieldRefusal(field, "too-long", Map.of("most", LONGEST_NAME))));
    }
    return name;
  }

  /// Not an id that stands in for somebody who was erased, and no minor without a guardian.
  void check(NewPerson person) {
    if (person.id().value().version() == KeyedPseudonyms.STAND_IN) {
      throw new InvalidInput("id", "not-a-choice");
    }
    person.born().ifPresent(this::checkBirth);
    if (person.born().filter(this::minor).isPresent() && person.guardian().isEmpty()) {
      throw new GuardianNeeded();
    }
  }

  private void checkBirth(int year) {
    if (year < EARLIEST_BIRTH || year > clock.today().getYear()) {
      throw new InvalidInput("born", "not-a-birth-year");
    }
  }

  /// Only the year is asked, so the birthday is taken to be its last day: nobody is treated as an
  /// adult too early.
  private boolean minor(int born) {
    return minor(born, clock.today());
  }

  static boolean minor(int born, LocalDate today) {
    return LocalDate.of(born, 12, 31).plusYears(ADULT).isAfter(today);
  }

  byte[] sealed(String field, UUID id, Phone phone) {
    return vault.seal(context(field, id), phone.national());
  }

  static String context(String field, UUID id) {
    return "person." + field + ":" + id;
  }

  byte[] digest(Phone phone) {
    return vault.digest("person.phone", phone.national());
  }

  Person person(Row row) {
    return new Person(
        PersonId.of(row.id()),
        row.name(),
        row.hasPhone(),
        row.born() != null && minor(row.born()),
        clock.dayOf(row.registeredAt()));
  }

  private static final String SELECT =
      """
      select id, name, phone is not null as has_phone, born, registered_at
      from identity.person
      """;

  /// As it is stored: sealed phones in hex, for the driver takes no array of bytes.
  private record Checked(
      UUID id,
      String name,
      @Nullable String phone,
      @Nullable String digest,
      @Nullable Integer born,
      @Nullable String guardian,
      @Nullable String guardianPhone) {}

  record Row(
      UUID id, String name, boolean hasPhone, @Nullable Integer born, Instant registeredAt) {}
}
