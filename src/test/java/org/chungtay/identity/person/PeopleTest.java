package org.chungtay.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.ConsentOutdated;
import org.chungtay.identity.Consents;
import org.chungtay.identity.GuardianNeeded;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PeopleTest {
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Visitors visitors;
  @Autowired Audit audit;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void severalPeopleStandBehindOnePhone() {
    var phone = new Phone("0912345001");
    var mother = registered("Lê Thị Hoa", phone);
    var daughter = registered("Lê Thị Hồng", phone);
    assertThat(people.behind(phone)).extracting("id").containsExactly(mother, daughter);
    assertThat(people.behind(new Phone("0912345999"))).isEmpty();
  }

  @Test
  void registeringTwiceWithOneIdStoresOnePerson() {
    var phone = new Phone("0912345002");
    var person = NewPerson.adult(PersonId.next(), "Nguyễn Văn An", Optional.of(phone));
    var _ = people.register(person);
    var _ = people.register(person);
    assertThat(people.behind(phone)).hasSize(1);
  }

  @Test
  void noNumberIsInTheDatabaseInClear() {
    var phone = new Phone("0987654321");
    var reader = new Actor(registered("Phan Thị Đọc", phone), "Phan Thị Đọc");
    assertThat(people.phoneOf(reader, reader.person(), "a call")).hasValue(phone);
    var tables =
        jdbc.sql(
                """
                select quote_ident(table_schema) || '.' || quote_ident(table_name)
                from information_schema.tables
                where table_type = 'BASE TABLE'
                  and table_schema not in ('pg_catalog', 'information_schema')
                """)
            .query(String.class)
            .list();
    assertThat(tables).contains("identity.person");
    for (var table : tables) {
      // bytea prints as hex: a number merely encoded would show as the hex of its digits.
      var hits =
          jdbc.sql(
                  "select count(*) from "
                      + table
                      + " dumped where cast(dumped as text) like '%987654321%'"
                      + " or cast(dumped as text) like '%393837363534333231%'")
              .query(Integer.class)
              .single();
      assertThat(hits).as(table).isZero();
    }
  }

  @Test
  void readingANumberLeavesATraceThatNobodyCanChange() {
    var phone = new Phone("0912345003");
    var reader = new Actor(registered("Phan Thị Đọc", phone), "Phan Thị Đọc");
    var _ = people.phoneOf(reader, reader.person(), "a storm");
    var traces =
        jdbc.sql("select details ->> 'why' from identity.audit where person = :person")
            .param("person", reader.person().value())
            .query(String.class)
            .list();
    assertThat(traces).isEqualTo(List.of("a storm"));
    for (var change :
        List.of(
            "update identity.audit set deed = 'a.b'",
            "delete from identity.audit",
            "truncate identity.audit")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void aMinorNeedsAGuardian() {
    var born = Optional.of(clock.today().getYear() - 15);
    var id = PersonId.next();
    var alone = new NewPerson(id, "Trần Bé", Optional.empty(), born, Optional.empty());
    assertThatThrownBy(() -> people.register(alone)).isInstanceOf(GuardianNeeded.class);
    assertThat(people.find(id)).isEmpty();
    var mother = Optional.of(new Guardian("Trần Thị Mẹ", new Phone("0912345004")));
    var _ = people.register(new NewPerson(id, "Trần Bé", Optional.empty(), born, mother));
    assertThat(people.find(id)).hasValueSatisfying(child -> assertThat(child.minor()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u202E", "\u200B\uFEFF"})
  void refusesAnEmptyOrInvisibleName(String name) {
    var nameless = NewPerson.adult(PersonId.next(), name, Optional.empty());
    assertThatThrownBy(() -> people.register(nameless)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void ofManyAtOnceAllAreStoredOrNone() {
    var phone = new Phone("0912345017");
    var an = NewPerson.adult(PersonId.next(), "Hồ Đắc An", Optional.of(phone));
    var binh = NewPerson.adult(PersonId.next(), "Hồ Đắc Bình", Optional.empty());
    var nameless = NewPerson.adult(PersonId.next(), " ", Optional.empty());
    assertThatThrownBy(() -> people.registerAll(List.of(an, binh, nameless)))
        .isInstanceOf(InvalidInput.class);
    assertThat(people.names(List.of(an.id(), binh.id()))).isEmpty();

    people.registerAll(List.of(an, binh));
    people.registerAll(List.of(an, binh));
    assertThat(people.names(List.of(an.id(), binh.id()))).hasSize(2);
    assertThat(people.behind(phone)).extracting("id").containsExactly(an.id());
  }

  @Test
  void keepsAnyRealNameAndRefusesAnEndlessOne() {
    var id = PersonId.next();
    var _ = people.register(NewPerson.adult(id, "  Nguyê\u0303n 😀  A\u0301nh ", Optional.empty()));
    assertThat(people.names(List.of(id, PersonId.next()))).containsOnlyKeys(id);
    assertThat(people.names(List.of(id))).containsEntry(id, "Nguyễn 😀 Ánh");
    var endless = NewPerson.adult(PersonId.next(), "a".repeat(10_000), Optional.empty());
    assertThatThrownBy(() -> people.register(endless)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void consentIsGivenWithdrawnAndRemembered() {
    var person = registered("Lê Đồng Ý", new Phone("0912345005"));
    assertThat(consents.inForce(person, "photo-publication")).isFalse();
    consents.give(person, "photo-publication", "form");
    consents.give(person, "photo-publication", "form");
    assertThat(consents.inForce(person, "photo-publication")).isTrue();
    consents.withdraw(person, "photo-publication");
    assertThat(consents.inForce(person, "photo-publication")).isFalse();
    assertThat(consents.history(person))
        .singleElement()
        .satisfies(given -> {
          assertThat(given.version()).isEqualTo(1);
          assertThat(given.withdrawn()).isPresent();
        });
    assertThatThrownBy(() -> consents.give(person, "no-such-purpose", "form"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void consentHoldsForTheWordsItWasGivenTo() {
    var person = registered("Lê Đọc Kỹ", new Phone("0912345006"));
    word("words-of-a-test", 1);
    consents.give(person, "words-of-a-test", 1, "paper");
    assertThat(consents.inForce(person, "words-of-a-test")).isTrue();
    assertThat(consents.agreed(List.of(person), "words-of-a-test")).containsExactly(person);

    word("words-of-a-test", 2);
    assertThat(consents.inForce(person, "words-of-a-test")).isFalse();
    assertThatThrownBy(() -> consents.give(person, "words-of-a-test", 1, "paper"))
        .isInstanceOf(ConsentOutdated.class);
    assertThatThrownBy(
            () -> consents.give(person, List.of("words-of-a-test"), "words-of-a-test:1", "form"))
        .isInstanceOf(ConsentOutdated.class);
    consents.give(person, List.of("words-of-a-test"), "words-of-a-test:2", "phone");
    assertThat(consents.inForce(person, "words-of-a-test")).isTrue();
    assertThat(consents.history(person))
        .extracting(Consents.Given::version, Consents.Given::means)
        .containsExactly(tuple(2, "phone"), tuple(1, "paper"));
  }

  @Test
  void nobodyCallsAPersonWhoDidNotAgreeOrHasWithdrawn() {
    var phone = new Phone("0912345007");
    var person = registered("Trần Thị Không Gọi", phone);
    var leader = visitors.person("Người gọi");
    assertThat(people.phoneOf(leader, person, "a storm")).isEmpty();
    consents.give(person, Consents.CONTACT, "form");
    assertThat(people.phoneOf(leader, person, "a storm")).hasValue(phone);
    consents.withdraw(person, Consents.CONTACT);
    assertThat(people.phoneOf(leader, person, "a storm")).isEmpty();
    assertThat(people.phoneOf(new Actor(person, ""), person, "own page")).hasValue(phone);
  }

  private void word(String purpose, int version) {
    jdbc.sql(
            """
            insert into identity.purpose (code, version, title, wording)
            values (:code, :version, :words::jsonb, :words::jsonb)
            """)
        .param("code", purpose)
        .param("version", version)
        .param("words", "{\"vi\": \"Thử\", \"en\": \"Test\", \"ar\": \"اختبار\"}")
        .update();
  }

  private PersonId registered(String name, Phone phone) {
    return people.register(NewPerson.adult(PersonId.next(), name, Optional.of(phone)));
  }
}
