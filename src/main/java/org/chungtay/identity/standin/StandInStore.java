package org.chungtay.identity.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.access.VouchedWays;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StandInStore implements StandIns {
  private static final Permission MANAGE = new Permission("grants.manage");

  private final JdbcClient jdbc;
  private final CityClock clock;
  private final People people;
  private final Access access;
  private final VouchedWays vouched;
  private final Audit audit;
  private final StandInReads reads;
  private final StandInNews news;

  StandInStore(
      JdbcClient jdbc,
      CityClock clock,
      People people,
      Access access,
      VouchedWays vouched,
      Audit audit,
      StandInReads reads,
      StandInNews news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.people = people;
    this.access = access;
    this.vouched = vouched;
    this.audit = audit;
    this.reads = reads;
    this.news = news;
  }

  @Override
  @Transactional
  public void handOver(Actor giver, StandIn standIn) {
    withinItsDays(standIn);
    onlyOwn(giver, standIn);
    if (people.find(standIn.deputy()).isEmpty()) {
      throw new NotFound("person");
    }
    if (stored(giver, standIn)) {
      storeWhat(giver, standIn);
      vouched.giveUp(standIn.deputy());
      audit.did(giver, "identity.rights-handed-over", standIn.deputy().value(), told(standIn));
      news.handedOver(reads.get(standIn.id()));
    }
  }

  private void withinItsDays(StandIn standIn) {
    if (standIn.firstDay().isBefore(clock.today())) {
      throw new InvalidInput("firstDay", "begins-in-the-past");
    }
    if (standIn.lastDay().isBefore(standIn.firstDay())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    if (standIn.lastDay().isAfter(standIn.firstDay().plusDays(MOST_DAYS))) {
      throw new InvalidInput("lastDay", "too-long-away");
    }
  }

  private void onlyOwn(Actor giver, StandIn standIn) {
    if (standIn.deputy().equals(giver.person())) {
      throw new InvalidInput("person", "oneself");
    }
    var own =
        reads.own(giver.person(), standIn.firstDay()).stream()
            .filter(one -> standIn.grants().contains(one.grant()))
            .toList();
    if (own.size() != standIn.grants().size()) {
      throw new Forbidden();
    }
    if (own.isEmpty()) {
      throw new InvalidInput("grants", "needed");
    }
    var deeds = own.stream().flatMap(one -> one.deeds().stream()).collect(Collectors.toSet());
    if (standIn.permissions().isEmpty()
        || !deeds.containsAll(standIn.permissions().stream().map(Permission::code).toList())) {
      throw new InvalidInput(
          "permissions", standIn.permissions().isEmpty() ? "needed" : "not-lendable");
    }
    if (own.stream().noneMatch(one -> !one.lastDay().isBefore(standIn.lastDay()))) {
      throw new InvalidInput("lastDay", "right-ends-earlier");
    }
  }

  private boolean stored(Actor giver, StandIn standIn) {
    return jdbc.sql(
                """
                insert into identity.stand_in
                  (id, giver, deputy, first_day, last_day, why, given_at)
                values (:id, :giver, :deputy, :firstDay, :lastDay, :why, :now)
                on conflict (id) do nothing
                """)
            .param("id", standIn.id())
            .param("giver", giver.person().value())
            .param("deputy", standIn.deputy().value())
            .param("firstDay", standIn.firstDay())
            .param("lastDay", standIn.lastDay())
            .param("why", standIn.why())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  private void storeWhat(Actor giver, StandIn standIn) {
    var _ =
        jdbc.sql(
                """
                with grants as (
                  insert into identity.stand_in_grant (stand_in, giver, granted)
                  select :id, :giver, unnest(:grants))
                insert into identity.stand_in_permission (stand_in, permission)
                select :id, unnest(:permissions)
                """)
            .param("id", standIn.id())
            .param("giver", giver.person().value())
            .param("grants", Sql.ids(standIn.grants()))
            .param("permissions", Sql.texts(codes(standIn.permissions())))
            .update();
  }

  @Override
  @Transactional
  public void end(Actor actor, UUID standIn) {
    var ended = reads.get(standIn);
    if (!actor.person().equals(ended.giver())
        && !actor.person().equals(ended.deputy())
        && !managesAll(actor, standIn)) {
      throw new Forbidden();
    }
    int changed =
        jdbc.sql(
                """
                update identity.stand_in set ended_at = :now, ended_by = :by
                where id = :id and ended_at is null and last_day >= :today
                """)
            .param("id", standIn)
            .param("by", actor.person().value())
            .param("now", Sql.time(clock.now()))
            .param("today", clock.today())
            .update();
    if (changed == 1) {
      audit.did(
          actor,
          "identity.rights-taken-back",
          ended.deputy().value(),
          Map.of("standIn", standIn.toString(), "giver", ended.giver().toString()));
      news.ended(ended, actor);
    }
  }

  private boolean managesAll(Actor actor, UUID standIn) {
    var scopes = reads.scopesOf(standIn);
    return !scopes.isEmpty()
        && scopes.stream().allMatch(scope -> access.allowsInOwnRight(actor, MANAGE, scope));
  }

  @Override
  public List<Own> own(Actor giver, LocalDate day) {
    return reads.own(giver.person(), day);
  }

  @Override
  public List<Told> of(PersonId person, int most) {
    return reads.of(person, most);
  }

  @Override
  public List<Told> receivedToday(PersonId person) {
    return reads.of(person, StandInReads.MOST).stream()
        .filter(one -> one.deputy().equals(person) && !one.over() && !one.deeds().isEmpty())
        .filter(one -> !one.firstDay().isAfter(clock.today()))
        .toList();
  }

  private static List<String> codes(Set<Permission> permissions) {
    return permissions.stream().map(Permission::code).sorted().toList();
  }

  private static Map<String, String> told(StandIn standIn) {
    return Map.of(
        "standIn", standIn.id().toString(),
        "permissions", String.join(" ", codes(standIn.permissions())),
        "firstDay", standIn.firstDay().toString(),
        "lastDay", standIn.lastDay().toString(),
        "why", standIn.why());
  }
}
