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
  private final PeopleInBulk people;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  ListExports(JdbcClient jdbc, PeopleInBulk people, Access access, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// Groups and branches in force below a unit.
  @Transactional
  public Exported groups(Actor actor, UUID unit) {
    told(actor, IntakeKind.GROUPS, OrganizationPermissions.MEMBERS, unit);
    record Row(String name, String area, LocalDate since) {}
    var rows =
        jdbc.sql(
                """
                select u.name, coalesce(w.full_name, '') as area, u.since from organization.unit u
                join territory.v_area a on a.id = u.area
                left join territory.v_area w on w.level = 'COMMUNE' and w.id in (a.id, a.parent)
                where u.path @> array[:unit]::uuid[] and u.id <> :unit and u.kind in ('GROUP', 'BRANCH')
                  and (u.until is null or u.until > :today)
                order by area, u.folded, u.id limit :most
                """)
            .param("unit", unit)
            .param("today", clock.today())
            .param("most", MOST)
            .query(Sql.rows(Row.class))
            .list();
    return new Exported(
        List.of(IntakeField.UNIT, IntakeField.AREA, IntakeField.SINCE),
        page -> rows.stream().map(row -> List.of(row.name(), row.area(), page.day(row.since()))));
  }

  /// Who holds a role in a unit or below it today.
  @Transactional
  public Exported officers(Actor actor, UUID unit) {
    told(actor, IntakeKind.OFFICERS, OrganizationPermissions.MEMBERS, unit);
    record Row(String name, String role, LocalDate lastDay, String unit) {}
    var rows =
        jdbc.sql(
                """
                select p.name, g.role, g.last_day, u.name as unit from identity.v_granted_role g
                join organization.unit u on u.id = g.scope and u.path @> array[:unit]::uuid[]
                join identity.v_person p on p.id = g.person
                where :today between g.first_day and g.last_day
                order by u.folded, p.folded_name, g.id limit :most
                """)
            .param("unit", unit)
            .param("today", clock.today())
            .param("most", MOST)
            .query(Sql.rows(Row.class))
            .list();
    return new Exported(
        List.of(IntakeField.NAME, IntakeField.ROLE, IntakeField.LAST_DAY, IntakeField.UNIT),
        page ->
            rows.stream()
                .map(row ->
                    List.of(
                        row.name(),
                        page.t("organization.role." + row.role()),
                        page.day(row.lastDay()),
                        row.unit())));
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
            IntakeField.SINCE,
            IntakeField.LAST_DAY),
        page ->
            rows.stream()
                .map(row ->
                    row.line(page, Optional.ofNullable(phones.get(PersonId.of(row.person()))))));
  }

  private record MemberRow(
      UUID person, String name, String unit, LocalDate since, @Nullable LocalDate last) {

    List<String> line(Page page, Optional<Phone> phone) {
      return List.of(
          name,
          phone.map(Phone::national).orElse(""),
          unit,
          page.day(since),
          last == null ? "" : page.day(last));
    }
  }

  private List<MemberRow> memberRows(UUID unit, String typed) {
    return jdbc.sql(
            """
            select m.person, p.name, u.name as unit, m.since, m.last_day as last
            from organization.membership m
            join organization.unit u on u.id = m.unit and u.path @> array[:unit]::uuid[]
            join identity.v_person p on p.id = m.person
            where (m.last_day is null or m.last_day > :today)
              and ' ' || p.folded_name like '% ' || :name || '%'
            order by u.folded, p.folded_name, m.id limit :most
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
