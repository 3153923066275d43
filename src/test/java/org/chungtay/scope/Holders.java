package org.chungtay.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Prepared;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People of every kind around a unit, each with what they were given: whoever holds a role here,
/// above, below, elsewhere, earlier, later, in another's place; members; people without anything.
@Component
class Holders {
  private final Prepared prepared;
  private final Visitors visitors;
  private final Organizations organizations;
  private final Members members;
  private final CityClock clock;
  private final JdbcClient jdbc;

  Holders(
      Prepared prepared,
      Visitors visitors,
      Organizations organizations,
      Members members,
      CityClock clock,
      JdbcClient jdbc) {
    this.prepared = prepared;
    this.visitors = visitors;
    this.organizations = organizations;
    this.members = members;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /// @param lent in another's place: only what may be handed on at all
  record Given(String role, UUID scope, LocalDate from, LocalDate until, boolean lent) {}

  record Holder(String who, Visitor visitor, List<Given> given) {
    @Override
    public String toString() {
      return who;
    }
  }

  /// Permissions of each role, and what may be handed on, as the database has them.
  Map<String, Set<String>> roles() {
    record Held(String role, String permission) {}
    return jdbc
        .sql("select role, permission from identity.role_permission")
        .query((row, _) -> new Held(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Held::role, Collectors.mapping(Held::permission, Collectors.toSet())));
  }

  Set<String> lendable() {
    return jdbc.sql("select permission from identity.lendable_permission")
        .query((row, _) -> row.getString(1))
        .set();
  }

  /// The unit itself, those above it, and the whole installation.
  Set<UUID> above(UUID scope) {
    return Stream.concat(
            organizations.find(UnitId.of(scope)).stream()
                .flatMap(unit -> unit.path().stream())
                .map(UnitId::value),
            Stream.of(scope, Access.INSTALLATION))
        .collect(Collectors.toSet());
  }

  List<Holder> around(UUID scope) {
    var today = clock.today();
    var all = new ArrayList<Holder>();
    all.add(own("administrator of everything", "administrator", Access.INSTALLATION));
    city(scope).ifPresent(city -> all.add(own("officer of the city", "officer", city)));
    roles().keySet().stream().sorted().forEach(role -> all.add(own(role + " here", role, scope)));
    all.add(on("officer only today", scope, today, today));
    all.add(on("officer until yesterday", scope, today.minusDays(30), today.minusDays(1)));
    all.add(on("officer from tomorrow", scope, today.plusDays(1), today.plusDays(30)));
    for (var elsewhere : prepared.foreign()) {
      if (!elsewhere.equals(scope)) {
        all.add(own("officer elsewhere " + all.size(), "officer", elsewhere));
        all.add(own("administrator elsewhere " + all.size(), "administrator", elsewhere));
      }
    }
    if (!scope.equals(Access.INSTALLATION)) {
      standIns(scope, today, all);
      all.add(member(scope));
    }
    all.add(new Holder("somebody without any role", visitors.signedIn(), List.of()));
    all.add(new Holder("nobody", visitors.anonymous(), List.of()));
    return all;
  }

  private void standIns(UUID scope, LocalDate today, List<Holder> all) {
    var until = today.plusDays(7);
    all.add(standIn("stand-in today", scope, today, until));
    all.add(standIn("stand-in from tomorrow", scope, today.plusDays(1), until));
    all.add(standIn("stand-in until yesterday", scope, today.minusDays(7), today.minusDays(1)));
    var elsewhere = prepared.foreign().getFirst();
    all.add(standIn("stand-in of somebody elsewhere", elsewhere, today, until));
    var back = standIn("stand-in until it was taken back", scope, today, until);
    end("update identity.stand_in set ended_at = now(), ended_by = giver where deputy = :of", back);
    all.add(new Holder(back.who(), back.visitor(), List.of()));
    var without = standIn("stand-in of whose role was taken away", scope, today, until);
    end(
        """
        update identity.granted_role set ended_at = now(), ended_by = person
        where person in (select giver from identity.stand_in where deputy = :of)
        """,
        without);
    all.add(new Holder(without.who(), without.visitor(), List.of()));
  }

  private void end(String sql, Holder holder) {
    jdbc.sql(sql).param("of", holder.visitor().actor().person().value()).update();
  }

  private Holder own(String who, String role, UUID scope) {
    var today = clock.today();
    return given(who, new Given(role, scope, today.minusDays(1), today.plusMonths(1), false));
  }

  private Holder on(String who, UUID scope, LocalDate from, LocalDate until) {
    return given(who, new Given("officer", scope, from, until, false));
  }

  private Holder given(String who, Given given) {
    var visitor = visitors.signedIn();
    visitors.grant(
        visitor.actor().person(), given.role(), given.scope(), given.from(), given.until());
    return new Holder(who, visitor, List.of(given));
  }

  /// Written down as the database keeps it, because the days lie in the past, too.
  private Holder standIn(String who, UUID where, LocalDate from, LocalDate until) {
    var giver = visitors.person("Người Đi Vắng").person();
    visitors.grant(
        giver, "officer", where, clock.today().minusDays(30), clock.today().plusDays(30));
    var visitor = visitors.signedIn();
    var id = Ids.next();
    jdbc.sql(
            """
            with d as (
              insert into identity.stand_in (id, giver, deputy, first_day, last_day, given_at)
              values (:id, :giver, :deputy, :from, :until, now())),
            g as (insert into identity.stand_in_grant values (:id, :giver, :grant))
            insert into identity.stand_in_permission
            select :id, permission from identity.lendable_permission
            """)
        .param("id", id)
        .param("giver", giver.value())
        .param("deputy", visitor.actor().person().value())
        .param("grant", visitors.grantsOf(giver).getFirst())
        .param("from", from)
        .param("until", until)
        .update();
    return new Holder(who, visitor, List.of(new Given("officer", where, from, until, true)));
  }

  private Holder member(UUID scope) {
    var visitor = visitors.signedIn();
    PersonId person = visitor.actor().person();
    members.join(
        visitors.as("officer", scope).actor(), Ids.next(), person, UnitId.of(scope), clock.today());
    return new Holder("member", visitor, List.of());
  }

  private Optional<UUID> city(UUID scope) {
    return organizations
        .find(UnitId.of(scope))
        .map(Unit::path)
        .map(path -> path.getFirst().value())
        .filter(city -> !city.equals(scope));
  }
}
