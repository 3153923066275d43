package org.chungtay.identity.cityaccount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.CityAccounts;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Person;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.cityaccount.Provider.Account;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which account is whose.
@Component
class LinkedAccounts implements CityAccounts {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final ProviderSettings settings;
  private final People people;
  private final Audit audit;

  LinkedAccounts(
      JdbcClient jdbc, CityClock clock, ProviderSettings settings, People people, Audit audit) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
    this.people = people;
    this.audit = audit;
  }

  @Override
  public String name() {
    return settings.configured() ? settings.name() : "";
  }

  @Override
  public boolean linked(PersonId person) {
    return jdbc.sql(
            """
            select exists (
              select from identity.city_account where person = :person and issuer = :issuer)
            """)
        .param("person", person.value())
        .param("issuer", settings.issuer())
        .query(Boolean.class)
        .single();
  }

  /// The linked person, or the only one behind the phone that the provider has verified, who is
  /// linked from now on. Several people behind one phone link their accounts themselves.
  @Transactional
  public PersonId personOf(Account account) {
    var linked = find(account);
    if (linked.isPresent()) {
      return people.find(linked.get()).map(Person::id).orElseThrow(AccountUnknown::new);
    }
    var behind =
        account.phone().map(people::behind).orElse(List.of()).stream()
            .filter(person -> wroteTheirOwnNumber(person.id()))
            .toList();
    if (behind.size() != 1) {
      throw new AccountUnknown();
    }
    var person = behind.getFirst();
    link(new Actor(person.id(), person.name()), account, Optional.empty());
    return person.id();
  }

  /// @param voucher on whose word the person is signed in who links it; empty when by themselves
  @Transactional
  public void link(Actor actor, Account account, Optional<PersonId> voucher) {
    jdbc.sql(
            """
            insert into identity.city_account (subject, issuer, person, vouched_by, linked_at)
            values (:subject, :issuer, :person, :voucher, :now)
            on conflict (subject, issuer) do nothing
            """)
        .param("subject", account.subject())
        .param("issuer", settings.issuer())
        .param("person", actor.person().value())
        .param("voucher", voucher.map(PersonId::value).orElse(null))
        .param("now", Sql.time(clock.now()))
        .update();
    if (!find(account).equals(Optional.of(actor.person()))) {
      throw new AccountTaken();
    }
    audit.did(actor, "identity.account-linked", actor.person().value(), Map.of());
  }

  Optional<PersonId> voucherOf(Account account) {
    return jdbc.sql(
            """
            select vouched_by from identity.city_account
            where subject = :subject and issuer = :issuer and vouched_by is not null
            """)
        .param("subject", account.subject())
        .param("issuer", settings.issuer())
        .query(Sql.rows(UUID.class))
        .optional()
        .map(PersonId::of);
  }

  @Transactional
  public void unlink(Actor actor) {
    jdbc.sql("delete from identity.city_account where person = :person")
        .param("person", actor.person().value())
        .update();
    audit.did(actor, "identity.account-unlinked", actor.person().value(), Map.of());
  }

  /// A number that an officer wrote in place of another links nothing by itself.
  private boolean wroteTheirOwnNumber(PersonId person) {
    return jdbc.sql("select phone_vouched_by is null from identity.person where id = :id")
        .param("id", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  private Optional<PersonId> find(Account account) {
    return jdbc.sql(
            """
            select person from identity.city_account
            where subject = :subject and issuer = :issuer
            """)
        .param("subject", account.subject())
        .param("issuer", settings.issuer())
        .query(Sql.rows(UUID.class))
        .optional()
        .map(PersonId::of);
  }
}
