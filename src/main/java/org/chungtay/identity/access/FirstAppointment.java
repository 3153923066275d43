package org.chungtay.identity.access;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.AlreadySetUp;
import org.chungtay.identity.Audit;
import org.chungtay.identity.FirstAdministrator;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class FirstAppointment implements FirstAdministrator {
  private static final String ADMINISTRATOR = "administrator";

  /// A first administrator stays one until somebody ends it.
  private static final LocalDate OPEN_END = LocalDate.of(2199, 12, 31);

  private final JdbcClient jdbc;
  private final CityClock clock;
  private final GrantStore grants;
  private final People people;
  private final Audit audit;
  private final Vault vault;
  private final Installation installation;

  FirstAppointment(
      JdbcClient jdbc,
      CityClock clock,
      GrantStore grants,
      People people,
      Audit audit,
      Vault vault,
      Installation installation) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.grants = grants;
    this.people = people;
    this.audit = audit;
    this.vault = vault;
    this.installation = installation;
  }

  @Override
  public boolean needed() {
    return jdbc.sql(
            """
            select not exists (
              select from identity.granted_role
              where role = :role and scope = :installation and last_day >= :today
                and ended_at is null)
            """)
        .param("role", ADMINISTRATOR)
        .param("installation", Access.INSTALLATION)
        .param("today", clock.today())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// Made from how many administrators there ever were, so that an old link stays dead when the
  /// last administrator's grant has run out and a new link is printed.
  @Override
  public Optional<String> setUpPath() {
    if (installation.demonstration() || !needed()) {
      return Optional.empty();
    }
    var appointed =
        jdbc.sql("select count(*) from identity.granted_role where role = :role")
            .param("role", ADMINISTRATOR)
            .query(Sql.rows(Integer.class))
            .single();
    var token = vault.digest("set-up-link", appointed.toString());
    return Optional.of("/setup/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  @Override
  @Transactional
  public Actor appoint(PersonId person) {
    // Two people who open the set-up link at once: the second waits here and is refused.
    jdbc.sql("lock table identity.granted_role in share row exclusive mode").update();
    if (!needed()) {
      throw new AlreadySetUp();
    }
    var name = people.find(person).orElseThrow(() -> new NotFound("person")).name();
    var actor = new Actor(person, name);
    var grant =
        new Grant(Ids.next(), person, ADMINISTRATOR, Access.INSTALLATION, clock.today(), OPEN_END);
    if (grants.store(grant, person)) {
      audit.did(actor, "identity.first-administrator", person.value(), GrantStore.told(grant));
    }
    return actor;
  }
}
