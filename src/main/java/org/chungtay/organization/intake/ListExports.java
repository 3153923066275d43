package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PeopleInBulk;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.SignInSlips;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists on their way out, headed as they are recognised on their way in. Each leaves a trace.
@Service
class ListExports {
  private static final int MOST = 100_000;

  private final JdbcClient jdbc;
  private final UnitLines units;
  private final PeopleInBulk people;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  ListExports(
      JdbcClient jdbc,
      UnitLines units,
      PeopleInBulk people,
      Access access,
      Audit audit,
      CityClock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.people = people;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Groups in force below a unit.
  @Transactional
  public Exported groups(Actor actor, UUID unit) {
    told(actor, IntakeKind.GROUPS, OrganizationPermissions.MEMBERS, unit);
    var rows = units.below(unit, clock.today(), MOST).stream().filter(UnitLines.Line::isGroup);
    var lines = rows.toList();
    return new Exported(
        List.of(
            IntakeField.UNIT,
            IntakeField.ABOVE,
            IntakeField.AREA,
            IntakeField.RESIDENTIAL,
            IntakeField.SINCE,
            IntakeField.CODE),
        page -> lines.stream().map(line -> line.group(page)));
  }

  /// A unit and all in force below it, as a tree.
  @Transactional
  public Exported units(Actor actor, UUID unit) {
    told(actor, IntakeKind.UNITS, OrganizationPermissions.MEMBERS, unit);
    var lines = units.below(unit, clock.today(), MOST);
    return new Exported(
        List.of(
            IntakeField.UNIT_NAME,
            IntakeField.LEVEL,
            IntakeField.SECTOR,
            IntakeField.ABOVE,
            IntakeField.AREA,
            IntakeField.RESIDENTIAL,
            IntakeField.SINCE,
            IntakeField.CODE),
        page -> lines.stream().map(line -> line.unit(page)));
  }

  /// Who holds a role in a unit or below it today.
  @Transactional
  public Exported officers(Actor actor, UUID unit) {
    told(actor, IntakeKind.OFFICERS, OrganizationPermissions.MEMBERS, unit);
    var rows =
        jdbc.sql(
                """
                select p.name, g.role, g.last_day, u.name as unit, coalesce(w.full_name, '') as area, g.id
                from identity.v_granted_role g
                join organization.unit u on u.id = g.scope and u.path @> array[:unit]::uuid[]
                join territory.v_area a on a.id = u.area
                left join territory.v_area w on w.level = 'COMMUNE' and w.id in (a.id, a.parent)
                join identity.v_person p on p.id = g.person
                where :today between g.first_day and g.last_day
                order by u.numbered, u.id, p.folded_name, g.id limit :most
                """)
            .param("unit", unit)
            .param("today", clock.today())
            .param("most", MOST)
            .query(Sql.rows(OfficerRow.class))
            .list();
    return new Exported(
        List.of(
            IntakeField.NAME,
            IntakeField.ROLE,
            IntakeField.LAST_DAY,
            IntakeField.UNIT,
            IntakeField.AREA,
            IntakeField.CODE),
        page -> rows.stream().map(row -> row.line(page)));
  }

  private record OfficerRow(
      String name, String role, LocalDate lastDay, String unit, String area, UUID id) {

    List<String> line(Page page) {
      return List.of(
          name, page.t("organization.role." + role), page.day(lastDay), unit, area, id.toString());
    }
  }

  /// Members with the numbers of those who agreed to be called; only for whoever may print ways to
  /// sign in for them, which says as much.
  @Transactional
  public Exported members(Actor actor, UUID unit, String typed) {
    told(actor, IntakeKind.MEMBERS, OrganizationPermissions.MEMBERS, unit);
    access.require(actor, SignInSlips.PRINT, unit);
    var rows = memberRows(unit, typed);
    var asked = rows.stream().map(row -> PersonId.of(row.person())).toList();
    var phones = people.phonesOf(actor, asked, "organization.members-exported");
    return new Exported(
        List.of(
            IntakeField.NAME,
            IntakeField.PHONE,
            IntakeField.UNIT,
            IntakeField.AREA,
            IntakeField.SINCE,
            IntakeField.LAST_DAY,
            IntakeField.CODE),
        page ->
            rows.stream()
                .map(row ->
                    row.line(page, Optional.ofNullable(phones.get(PersonId.of(row.person()))))));
  }

  private record MemberRow(
      UUID id,
      UUID person,
      String name,
      String unit,
      String area,
      LocalDate since,
      @Nullable LocalDate last) {

    List<String> line(Page page, Optional<Phone> phone) {
      return List.of(
          name,
          phone.map(Phone::national).orElse(""),
          unit,
          area,
          page.day(since),
          last == null ? "" : page.day(last),
          id.toString());
    }
  }

  private List<MemberRow> memberRows(UUID unit, String typed) {
    return jdbc.sql(
            """
            select m.id, m.person, p.name, u.name as unit, coalesce(w.full_name, '') as area, m.since,
              m.last_day as last
            from organization.membership m
            join organization.unit u on u.id = m.unit and u.path @> array[:unit]::uuid[]
            join identity.v_person p on p.id = m.person
            join territory.v_area a on a.id = u.area
            left join territory.v_area w on w.level = 'COMMUNE' and w.id in (a.id, a.parent)
            where daterange(m.since, m.last_day, '[]') @> :today
              and ' ' || p.folded_name like '% ' || :name || '%'
            order by u.numbered, u.id, p.folded_name, m.id limit :most
            """)
        .param("unit", unit)
        .param("today", clock.today())
        .param("name", Folded.of(typed.length() > 100 ? typed.substring(0, 100) : typed))
        .param("most", MOST)
        .query(Sql.rows(MemberRow.class))
        .list();
  }

  private void told(Actor actor, IntakeKind kind, Permission permission, UUID unit) {
    access.require(actor, permission, unit);
    audit.did(actor, "organization.list-exported", unit, Map.of("kind", kind.code()));
  }

  /// @param lines in the reader's way to write days and roles
  record Exported(List<IntakeField> fields, Function<Page, Stream<List<String>>> lines) {}
}
