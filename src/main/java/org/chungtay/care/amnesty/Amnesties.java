package org.chungtay.care.amnesty;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AmnestyDecided;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.OwnAmnesty;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Declared by one officer, approved by another, public from then on.
@Service
@Transactional
public class Amnesties {
  private static final int LONGEST_DAYS = 92;

  private final JdbcClient jdbc;
  private final Pardons pardons;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final People people;
  private final Audit audit;
  private final CityClock clock;

  Amnesties(
      JdbcClient jdbc,
      Pardons pardons,
      Organizations organizations,
      Territory territory,
      Access access,
      People people,
      Audit audit,
      CityClock clock) {
    this.jdbc = jdbc;
    this.pardons = pardons;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param unit for which the officer speaks
  public record Declared(
      UUID id,
      UnitId unit,
      List<AreaId> areas,
      LocalDate firstDay,
      LocalDate lastDay,
      String words) {}

  /// Declaring it twice declares it once.
  public void declare(Actor officer, Declared wish) {
    access.require(officer, CarePermissions.AMNESTY, wish.unit().value());
    if (wish.areas().isEmpty()) {
      throw new InvalidInput("area", "needed");
    }
    if (!withinReach(organizations.get(wish.unit()), wish.areas())) {
      throw new InvalidInput("area", "not-your-ward");
    }
    if (wish.lastDay().isBefore(wish.firstDay())) {
      throw new InvalidInput("last", "end-before-start");
    }
    if (wish.lastDay().isAfter(wish.firstDay().plusDays(LONGEST_DAYS))) {
      throw new InvalidInput("last", "amnesty-too-long");
    }
    if (insert(officer, wish) == 1) {
      audit.did(officer, "care.amnesty-declared", wish.id(), told(wish.firstDay(), wish.lastDay()));
    }
  }

  /// The city spares any of its communes, every other unit its own.
  private boolean withinReach(Unit unit, List<AreaId> areas) {
    return unit.kind() == Unit.Kind.CITY
        || areas.stream().allMatch(territory.communeOf(unit.area())::equals);
  }

  private int insert(Actor officer, Declared wish) {
    return jdbc.sql(
            """
            insert into care.amnesty
              (id, areas, first_day, last_day, words, state, unit, declared_by, declared_at)
            values (:id, :areas, :first, :last, :words, 'DECLARED', :unit, :by, :now)
            on conflict (id) do nothing
            """)
        .param("id", wish.id())
        .param("areas", Sql.ids(wish.areas().stream().map(AreaId::value).distinct().toList()))
        .param("first", wish.firstDay())
        .param("last", wish.lastDay())
        .param("words", wish.words())
        .param("unit", wish.unit().value())
        .param("by", officer.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  public void approve(Actor officer, UUID id) {
    var amnesty = holdFor(officer, id);
    if (decidedAlready(officer, amnesty, Amnesty.State.APPROVED)) {
      return;
    }
    if (speaksFor(officer, amnesty, amnesty.declaredBy())) {
      throw new OwnAmnesty();
    }
    decide(officer, id, Amnesty.State.APPROVED);
    pardons.grant(officer, amnesty);
    audit.did(officer, "care.amnesty-approved", id, told(amnesty.firstDay(), amnesty.lastDay()));
  }

  public void refuse(Actor officer, UUID id) {
    var amnesty = holdFor(officer, id);
    if (decidedAlready(officer, amnesty, Amnesty.State.REFUSED)) {
      return;
    }
    if (amnesty.declaredBy().equals(officer.person())) {
      throw new OwnAmnesty();
    }
    decide(officer, id, Amnesty.State.REFUSED);
    audit.did(officer, "care.amnesty-refused", id, told(amnesty.firstDay(), amnesty.lastDay()));
  }

  /// By who declared it, before anybody decided.
  public void withdraw(Actor officer, UUID id) {
    var amnesty = holdFor(officer, id);
    if (!amnesty.declaredBy().equals(officer.person())) {
      throw new Forbidden();
    }
    if (amnesty.state() == Amnesty.State.WITHDRAWN) {
      return;
    }
    if (amnesty.state() != Amnesty.State.DECLARED) {
      throw decided(amnesty);
    }
    jdbc.sql("update care.amnesty set state = 'WITHDRAWN' where id = :id").param("id", id).update();
    audit.did(officer, "care.amnesty-withdrawn", id, told(amnesty.firstDay(), amnesty.lastDay()));
  }

  /// Whether this officer could approve it: neither who declared it nor who stands in for that one.
  public boolean mayApprove(Actor officer, Amnesty amnesty) {
    return mayRefuse(officer, amnesty) && !speaksFor(officer, amnesty, amnesty.declaredBy());
  }

  public boolean mayRefuse(Actor officer, Amnesty amnesty) {
    return amnesty.state() == Amnesty.State.DECLARED
        && !amnesty.declaredBy().equals(officer.person())
        && access.allows(officer, CarePermissions.AMNESTY, amnesty.unit().value());
  }

  boolean speaksFor(Actor officer, Amnesty amnesty, PersonId other) {
    return other.equals(officer.person())
        || access
            .inPlaceOf(officer, CarePermissions.AMNESTY, amnesty.unit().value())
            .contains(other);
  }

  Amnesty holdFor(Actor officer, UUID id) {
    var amnesty =
        jdbc.sql("select * from care.amnesty where id = :id for update")
            .param("id", id)
            .query((row, _) -> amnesty(row))
            .optional()
            .orElseThrow(() -> new NotFound("amnesty"));
    access.require(officer, CarePermissions.AMNESTY, amnesty.unit().value());
    return amnesty;
  }

  private boolean decidedAlready(Actor officer, Amnesty amnesty, Amnesty.State wanted) {
    if (amnesty.state() == Amnesty.State.DECLARED) {
      return false;
    }
    if (amnesty.state() == wanted && amnesty.decidedBy().equals(Optional.of(officer.person()))) {
      return true;
    }
    throw decided(amnesty);
  }

  private AmnestyDecided decided(Amnesty amnesty) {
    return new AmnestyDecided(
        amnesty
            .decidedBy()
            .or(() -> Optional.of(amnesty.declaredBy()))
            .flatMap(people::find)
            .map(People.Person::name)
            .orElse(""));
  }

  private void decide(Actor officer, UUID id, Amnesty.State state) {
    var _ =
        jdbc.sql(
                """
                update care.amnesty set state = :state, decided_by = :by, decided_at = :now
                where id = :id
                """)
            .param("id", id)
            .param("state", state.name())
            .param("by", officer.person().value())
            .param("now", Sql.time(clock.now()))
            .update();
  }

  /// Approved ones for everybody; what waits as well for those who may decide about it. The newest
  /// first.
  @Transactional(readOnly = true)
  public List<Amnesty> list(Optional<Actor> reader, int page, int size) {
    var scopes = reader.map(one -> access.scopes(one, CarePermissions.AMNESTY));
    return jdbc.sql(
            """
            select a.* from care.amnesty a
            where a.state = 'APPROVED' or a.state = 'DECLARED' and (:everywhere or exists (
              select from organization.v_unit u where u.id = a.unit and u.covering && :scopes))
            order by a.first_day desc, a.id limit :size offset :skip
            """)
        .param("everywhere", scopes.filter(all -> all.contains(Access.INSTALLATION)).isPresent())
        .param("scopes", Sql.ids(scopes.orElse(java.util.Set.of())))
        .param("size", size)
        .param("skip", (long) page * size)
        .query((row, _) -> amnesty(row))
        .list();
  }

  private static Amnesty amnesty(ResultSet row) throws SQLException {
    return new Amnesty(
        row.getObject("id", UUID.class),
        areas(row.getArray("areas")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("words"),
        Amnesty.State.valueOf(row.getString("state")),
        UnitId.of(row.getObject("unit", UUID.class)),
        PersonId.of(row.getObject("declared_by", UUID.class)),
        row.getObject("declared_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(PersonId::of));
  }

  private static List<AreaId> areas(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(AreaId::of).toList();
  }

  private static Map<String, String> told(LocalDate first, LocalDate last) {
    return Map.of("from", first.toString(), "to", last.toString());
  }
}
