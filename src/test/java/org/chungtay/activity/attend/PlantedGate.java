package org.chungtay.activity.attend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/// In a product process started for a test: a running activity of a real unit with many registered
/// people and a signed-in leader, made before the product says that it is ready. What clients need
/// is written to the file that `CHUNGTAY_TEST_GATE` names: the address, the leader's cookie, and a
/// ticket a line.
@Component
@ConditionalOnProperty("chungtay.test.gate")
class PlantedGate implements ApplicationRunner {
  private static final UUID WARD = Ids.named("unit:women:19813");

  private final TestActivities activities;
  private final Tickets tickets;
  private final Visitors visitors;
  private final Sessions sessions;
  private final JdbcClient jdbc;
  private final Path file;
  private final int people;

  PlantedGate(
      TestActivities activities,
      Tickets tickets,
      Visitors visitors,
      Sessions sessions,
      JdbcClient jdbc,
      @Value("${chungtay.test.gate}") Path file,
      @Value("${chungtay.test.people}") int people) {
    this.activities = activities;
    this.tickets = tickets;
    this.visitors = visitors;
    this.sessions = sessions;
    this.jdbc = jdbc;
    this.file = file;
    this.people = people;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    var activity = activities.running(WARD, 0);
    var lines = new ArrayList<String>();
    lines.add("/api/v1/activities/" + activity.id() + "/checkins");
    lines.add(leader());
    for (var registration : register(activity)) {
      lines.add(tickets.token(new Ticket(activity.id(), RegistrationId.of(registration))));
    }
    Files.write(file, lines);
  }

  private String leader() {
    var person = visitors.as("leader", WARD).actor().person();
    var response = new MockHttpServletResponse();
    sessions.open(person, Way.CODE, new MockHttpServletRequest(), response);
    return String.valueOf(response.getHeader("Set-Cookie")).split(";")[0];
  }

  /// In one statement: the number of people of a benchmark would take minutes one by one.
  private List<UUID> register(Planted activity) {
    return jdbc.sql(
            """
            insert into activity.registration
              (activity_id, id, person, site, state, way, number, registered_at)
            select :activity, uuidv7(), gen_random_uuid(), :site, 'COMING', 'SELF', nr, now()
            from generate_series(1, :people) nr
            returning id
            """)
        .param("activity", activity.id().value())
        .param("site", activity.site().value())
        .param("people", people)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  /// What the process wrote, read by the test.
  record Written(String path, String cookie, List<String> tickets) {
    static Written in(Path file) throws IOException {
      var lines = Files.readAllLines(file);
      return new Written(lines.get(0), lines.get(1), lines.subList(2, lines.size()));
    }

    ActivityId activity() {
      return ActivityId.of(UUID.fromString(path.split("/")[4]));
    }
  }
}
