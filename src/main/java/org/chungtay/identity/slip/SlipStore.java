package org.chungtay.identity.slip;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SignInSlips;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

@Component
class SlipStore implements SignInSlips {
  static final Duration VALID = Duration.ofDays(7);

  /// Crockford's base 32: no I, L, O, U, which people confuse. 50 bits in ten characters.
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 10;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final Access access;
  private final People people;
  private final Audit audit;

  SlipStore(
      JdbcClient jdbc, Vault vault, CityClock clock, Access access, People people, Audit audit) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.access = access;
    this.people = people;
    this.audit = audit;
  }

  @Override
  @Transactional
  public ModelAndView print(Actor officer, PersonId person, UUID scope) {
    access.require(officer, PRINT, scope);
    if (!holdsAllRightsOf(person, officer.person())) {
      throw new Forbidden();
    }
    return printed(officer, person, Optional.of(officer.person()).filter(by -> !by.equals(person)));
  }

  /// @param voucher on whose word the person is signed in: their own slip then rests on it too
  @Transactional
  ModelAndView printOwn(Actor actor, Optional<PersonId> voucher) {
    return printed(actor, actor.person(), voucher);
  }

  /// Whom an unused slip would sign in, without using it.
  Optional<String> nameOn(String typed) {
    return jdbc.sql(
            """
            select person.name
            from identity.sign_in_slip slip
            join identity.person person on person.id = slip.person
            where slip.code_digest = :code and slip.used_at is null and slip.revoked_at is null
              and slip.expires_at > :now and person.erased_at is null and person.same_as is null
            """)
        .param("code", digest(typed))
        .param("now", Sql.time(clock.now()))
        .query(Sql.rows(String.class))
        .optional();
  }

  /// The rights are compared again: since it was printed, the person may have been given a role
  /// that its printer does not hold, or the printer have lost theirs.
  @Transactional
  Used use(String typed) {
    var used =
        jdbc.sql(
                """
                update identity.sign_in_slip set used_at = :now
                where code_digest = :code and used_at is null and revoked_at is null
                  and expires_at > :now
                returning person, vouched_by
                """)
            .param("code", digest(typed))
            .param("now", Sql.time(clock.now()))
            .query(Sql.rows(Row.class))
            .optional()
            .map(Row::used)
            .orElseThrow(SlipSpent::new);
    var person = used.person();
    var name = people.find(person).orElseThrow(SlipSpent::new).name();
    if (used.voucher().filter(voucher -> !holdsAllRightsOf(person, voucher)).isPresent()) {
      throw new SlipSpent();
    }
    audit.did(new Actor(person, name), "identity.slip-used", person.value(), Map.of());
    return used;
  }

  private ModelAndView printed(Actor printer, PersonId person, Optional<PersonId> voucher) {
    var name = people.find(person).orElseThrow(() -> new NotFound("person")).name();
    var code = vault.newCode(ALPHABET, LENGTH);
    var expires = clock.now().plus(VALID);
    revokeOlder(person);
    store(
        new Row(person.value(), voucher.map(PersonId::value).orElse(null)), printer, code, expires);
    audit.did(printer, "identity.slip-printed", person.value(), Map.of());
    return Pages.page("identity/slip/printed", new PrintedSlip(name, grouped(code), expires));
  }

  private void revokeOlder(PersonId person) {
    jdbc.sql(
            """
            update identity.sign_in_slip set revoked_at = :now
            where person = :person and used_at is null and revoked_at is null
            """)
        .param("person", person.value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private void store(Row slip, Actor printer, String code, Instant expires) {
    jdbc.sql(
            """
            insert into identity.sign_in_slip
              (code_digest, id, person, printed_by, vouched_by, printed_at, expires_at)
            values (:code, :id, :person, :printer, :voucher, :now, :expires)
            """)
        .param("code", digest(code))
        .param("id", Ids.next())
        .param("person", slip.person())
        .param("voucher", slip.vouchedBy())
        .param("printer", printer.person().value())
        .param("now", Sql.time(clock.now()))
        .param("expires", Sql.time(expires))
        .update();
  }

  private boolean holdsAllRightsOf(PersonId person, PersonId voucher) {
    return access.holdsAllRightsOf(new Actor(voucher, ""), person);
  }

  private byte[] digest(String typed) {
    var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    var meant = code.replace('O', '0').replace('I', '1').replace('L', '1');
    return vault.digest("slip", meant);
  }

  private static String grouped(String code) {
    return code.substring(0, 5) + "-" + code.substring(5);
  }

  /// @param voucher on whose word; empty when it was the person's own
  record Used(PersonId person, Optional<PersonId> voucher) {}

  record Row(UUID person, @Nullable UUID vouchedBy) {
    Used used() {
      return new Used(PersonId.of(person), Optional.ofNullable(vouchedBy).map(PersonId::of));
    }
  }
}
