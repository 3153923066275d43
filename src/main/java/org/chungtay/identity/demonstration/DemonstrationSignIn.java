package org.chungtay.identity.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.chungtay.identity.DemonstrationPeople;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.ReturnAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DemonstrationSignIn implements DemonstrationPeople {
  private final JdbcClient jdbc;
  private final Installation installation;
  private final Sessions sessions;

  DemonstrationSignIn(JdbcClient jdbc, Installation installation, Sessions sessions) {
    this.jdbc = jdbc;
    this.installation = installation;
    this.sessions = sessions;
  }

  @Open
  @Limited(calls = 120, minutes = 10)
  @PostMapping("/sign-in/demonstration")
  ModelAndView signIn(
      Form form,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    onlyInADemonstration();
    var chosen = form.id("person");
    form.check();
    var person =
        offered().stream()
            .filter(offered -> offered.id().equals(chosen))
            .findFirst()
            .orElseThrow(() -> new NotFound("person"));
    sessions.open(PersonId.of(person.id()), Way.DEMONSTRATION, request, response);
    return Pages.changed(ReturnAddress.local(landing(to, person)), "identity.notice.signed-in");
  }

  /// Who comes from nowhere in particular is shown what the chosen person has to do.
  private static String landing(String to, DemonstrationPerson person) {
    if (!to.equals("/")) {
      return to;
    }
    return person.roleLabelKey().equals("identity.role.volunteer") ? "/me" : "/workbench";
  }

  @Override
  public void offer(PersonId person, String roleLabelKey, String place, int position) {
    onlyInADemonstration();
    jdbc.sql(
            """
            insert into identity.demonstration_person (person, role_label_key, place, position)
            values (:person, :label, :place, :position)
            on conflict (person) do update
            set role_label_key = excluded.role_label_key, place = excluded.place,
                position = excluded.position
            """)
        .param("person", person.value())
        .param("label", roleLabelKey)
        .param("place", place)
        .param("position", position)
        .update();
  }

  @Override
  public List<DemonstrationPerson> offered() {
    if (!installation.demonstration()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select person.id, person.name, offered.role_label_key, offered.place
            from identity.demonstration_person offered
            join identity.person person on person.id = offered.person
            where person.erased_at is null
            order by offered.position, person.id
            """)
        .query(Sql.rows(DemonstrationPerson.class))
        .list();
  }

  private void onlyInADemonstration() {
    if (!installation.demonstration()) {
      throw new NotFound("page");
    }
  }
}
