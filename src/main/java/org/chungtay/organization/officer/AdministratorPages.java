package org.chungtay.organization.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.officer.Appointments.Given;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who administers the whole installation. There should be two: nobody else can let the first back
/// in.
@Controller
@Needs("installation.administer")
class AdministratorPages {
  private static final String ADDRESS = "/administration/administrators";
  private static final Permission ADMINISTER = new Permission("installation.administer");

  /// Like the first one's: until somebody ends it.
  private static final LocalDate OPEN_END = LocalDate.of(2199, 12, 31);

  private final JdbcClient jdbc;
  private final Appointments appointments;
  private final Access access;
  private final CityClock clock;

  AdministratorPages(JdbcClient jdbc, Appointments appointments, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.appointments = appointments;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String q, Form form) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
    return Pages.page(
        "organization/officer/administrators",
        new Administrators(
            form,
            inForce(),
            new Found(q, appointments.members(actor, Access.INSTALLATION, q), Appointments.SHOWN)));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView appoint(Actor actor, Form form) {
    var grant = form.id("id");
    var person = PersonId.of(form.id("person"));
    form.check();
    appointments.appoint(
        actor,
        grant,
        person,
        new Given("administrator", Set.of(), Access.INSTALLATION, clock.today(), OPEN_END, ""));
    return Pages.changed(ADDRESS, "organization.notice.granted");
  }

  @PostMapping(ADDRESS + "/{grant}/end")
  @FormPage(ADDRESS)
  ModelAndView end(@PathVariable UUID grant, Actor actor) {
    appointments.end(actor, Access.INSTALLATION, grant);
    return Pages.changed(ADDRESS, "organization.notice.ended");
  }

  private List<Administrators.Administrator> inForce() {
    return jdbc.sql(
            """
            select g.id as grant, p.name, g.first_day as since
            from identity.v_granted_role g join identity.v_person p on p.id = g.person
            where g.scope = :installation and g.role = 'administrator'
              and :today between g.first_day and g.last_day
            order by p.folded_name, g.id
            """)
        .param("installation", Access.INSTALLATION)
        .param("today", clock.today())
        .query(Sql.rows(Administrators.Administrator.class))
        .list();
  }
}
