package org.chungtay.identity.person;

import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Corrections;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.GuardianNeeded;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CorrectedPeople implements Corrections {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final People people;
  private final Access access;
  private final Sessions sessions;
  private final Audit audit;
  private final CityClock clock;

  CorrectedPeople(
      JdbcClient jdbc,
      Vault vault,
      People people,
      Access access,
      Sessions sessions,
      Audit audit,
      CityClock clock) {
    this.clock = clock;
    this.jdbc = jdbc;
    this.vault = vault;
    this.people = people;
    this.access = access;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void rename(Actor officer, PersonId person, String typed) {
    var _ = known(person);
    var name = PersonStore.checkedName("name", typed);
    jdbc.sql("update identity.person set name = :name, folded_name = :folded where id = :id")
        .param("id", person.value())
        .param("name", name)
        .param("folded", Folded.of(name))
        .update();
    audit.did(officer, "identity.name-corrected", person.value(), Map.of());
  }

  @Override
  @Transactional
  public void changeBirth(Actor officer, PersonId person, int year) {
    var _ = known(person);
    if (year < PersonStore.EARLIEST_BIRTH || year > clock.today().getYear()) {
      throw new InvalidInput("born", "not-a-birth-year");
    }
    // Whoever turns out to be a minor needs a guardian who agrees, and that is the unit's to ask.
    var changed =
        jdbc.sql(
                """
                update identity.person set born = :born
                where id = :id and (:adult or guardian_name is not null)
                """)
            .param("id", person.value())
            .param("born", year)
            .param("adult", !PersonStore.minor(year, clock.today()))
            .update();
    if (changed == 0) {
      throw new GuardianNeeded();
    }
    audit.did(officer, "identity.birth-corrected", person.value(), Map.of());
  }

  @Override
  @Transactional
  public void changePhone(Actor officer, PersonId person, Optional<Phone> phone) {
    var before = known(person);
    if (!access.holdsAllRightsOf(officer, person)) {
      throw new Forbidden();
    }
    var id = person.value();
    jdbc.sql(
            """
            update identity.person
            set phone = :phone, phone_digest = :digest, phone_vouched_by = :voucher,
                phone_signs_in = true
            where id = :id
            """)
        .param("id", id)
        .param(
            "phone",
            phone
                .map(number -> vault.seal(PersonStore.context("phone", id), number.national()))
                .orElse(null))
        .param(
            "digest",
            phone.map(number -> vault.digest("person.phone", number.national())).orElse(null))
        .param("voucher", officer.person().equals(person) ? null : officer.person().value())
        .update();
    sessions.closeAll(person);
    audit.did(
        officer,
        phone.isPresent() ? "identity.phone-changed" : "identity.phone-erased",
        id,
        Map.of("before", Boolean.toString(before.hasPhone())));
  }

  private People.Person known(PersonId person) {
    return people.find(person).orElseThrow(() -> new NotFound("person"));
  }
}
