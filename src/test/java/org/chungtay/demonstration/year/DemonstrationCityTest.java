package org.chungtay.demonstration.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration city as an operator gets it: built to the end in a process of its own, which
/// is killed half-way, and then looked at from outside.
@Tag("process")
class DemonstrationCityTest {
  private static final Duration USABLE_WITHIN = Duration.ofSeconds(60);

  /// Without what was dug because somebody said that it floods.
  private static final String ACTIVITIES =
      "activity.activity where title not like 'Khơi thông mương%'";

  @TempDir Path data;

  @Test
  void isWholeAfterAKillAndUsableWithinAMinuteOnceBuilt() throws Exception {
    int port = StartedProcess.freePort();
    try (var killed = StartedProcess.start(data, port, "--demonstration").ready()) {
      city(killed).saysEventually("demonstration city: 80 of ");
      killed.kill();
    }
    try (var built = StartedProcess.start(data, port).ready()) {
      city(built).saysEventually("demonstration city: (\\d+) of \\1 activities");
      city(built).saysEventually("demonstration city: everything is there");
      assertThat(built.said()).doesNotContain("ERROR");
      assertEverythingIsThereOnce();
      assertUnitsAndPeopleHaveChanged();
      assertModelsHaveHistories();
      assertCitizensWereHeard();
    }
    var before = System.nanoTime();
    try (var again = StartedProcess.start(data, port).ready()) {
      var home = new DemonstrationVisitor(port).read("/");
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(USABLE_WITHIN);
      assertThat(home.links("/activities/"))
          .as("what is on and what was done")
          .hasSizeGreaterThan(4);
      assertThat(home.figures()).as("this city's figures").anyMatch(figure -> figure > 0);
      assertEveryPageBearsTheMark(port);
      assertSomebodyOfEachRoleHasSomethingToDo(port);
      assertThat(again.said()).doesNotContain("ERROR");
    }
  }

  private static Watched city(StartedProcess process) {
    return new Watched(process);
  }

  /// As if it had been made in one go: the script says what there is to be.
  private void assertEverythingIsThereOnce() throws Exception {
    var database = new OwnDatabase(data);
    var begun = LocalDate.parse(database.ask("select day from demonstration.begun"));
    var wards = wards(database);
    assertThat(wards).hasSize(40);
    var planned = Schedule.of(wards, begun, begun);
    assertThat(planned).hasSizeBetween(250, 450);
    var expected =
        planned.stream()
            .map(Script::fate)
            // what is on today has not begun in the night before
            .map(fate -> fate == Fate.RUNNING ? Fate.OPEN : fate)
            .collect(Collectors.groupingBy(fate -> fate, TreeMap::new, Collectors.counting()));
    assertThat(count(database, ACTIVITIES + " and state in ('OPEN', 'RUNNING')"))
        .isEqualTo(expected.remove(Fate.OPEN));
    for (var fate : EnumSet.complementOf(EnumSet.of(Fate.OPEN, Fate.RUNNING))) {
      assertThat(count(database, ACTIVITIES + " and state = '" + fate.name() + "'"))
          .as(fate + " of " + expected)
          .isEqualTo(expected.getOrDefault(fate, 0L));
    }
    assertThat(count(database, ACTIVITIES)).isEqualTo(planned.size());
    assertThat(distinct(database, "area", "activity.activity")).isEqualTo(40);
    assertThat(distinct(database, "organization", "outcome.v_share")).isEqualTo(6);
    assertThat(
            database.ask(
                "select count(*) from activity.registration group by activity_id, person having count(*) > 1"))
        .as("somebody registered twice")
        .isEqualTo("nothing");
  }

  /// In the wards that are shown.
  private void assertUnitsAndPeopleHaveChanged() throws Exception {
    var database = new OwnDatabase(data);
    assertThat(count(database, "organization.merger where applied_at is not null")).isEqualTo(2);
    assertThat(
            count(
                database,
                "organization.membership m join organization.unit u on u.id = m.unit where u.name like '%13 – 14'"))
        .isEqualTo(6);
    assertThat(count(database, "organization.transfer where answer = 'ACCEPTED'")).isEqualTo(7);
    assertThat(count(database, "organization.transfer where answer is null")).isOne();
    assertThat(count(database, "(select distinct state from outcome.unit_report) one"))
        .as("reports are locked, handed in and still to be written")
        .isEqualTo(3);
    assertThat(count(database, "organization.office where post = 'LEADER' and until > since"))
        .as("of twelve women's and three youth groups of each ward")
        .isEqualTo(30);
    assertThat(count(database, "organization.office where post = 'DEPUTY'")).isEqualTo(26);
    assertThat(count(database, "identity.stand_in where ended_at is null")).isEqualTo(2);
  }

  private void assertModelsHaveHistories() throws Exception {
    var database = new OwnDatabase(data);
    assertThat(count(database, "movement.movement where state = 'LAUNCHED'")).isEqualTo(2);
    assertThat(count(database, "movement.movement where state = 'ENDED'")).isOne();
    assertThat(count(database, "activity.activity where movement is not null")).isPositive();
    assertThat(count(database, "movement.v_model where decided = 'RECOGNISED' and copies > 4"))
        .isEqualTo(6);
    for (var kind : List.of("ROUNDS_KEPT", "ACTIVITIES_HELD", "FIELD_INSPECTION", "HEAD_COUNT")) {
      var checks = "movement.sustain_check where kind = '" + kind + "' and result = ";
      assertThat(count(database, checks + "'KEPT'")).as(kind).isPositive();
    }
    assertThat(count(database, "movement.v_standing where standing = 'LAPSED'")).isPositive();
    assertThat(count(database, "movement.v_standing where generation > 2")).isPositive();
    assertThat(count(database, "movement.v_pledge where state = 'RECOGNISED'")).isPositive();
  }

  private void assertCitizensWereHeard() throws Exception {
    var database = new OwnDatabase(data);
    for (var sort : List.of("REPORT", "NEED")) {
      var voices = "care.voice where sort = '" + sort + "' and ";
      assertThat(count(database, voices + "state in ('RECEIVED', 'TAKEN')")).as(sort).isPositive();
      assertThat(count(database, voices + "first_reply > first_due")).as(sort).isPositive();
      assertThat(count(database, voices + "first_reply <= first_due")).as(sort).isPositive();
    }
    assertThat(count(database, "care.voice where same_as is not null")).isPositive();
    assertThat(distinct(database, "address", "care.voice_link")).isGreaterThan(3);
    assertThat(count(database, "care.draw where drawn_at is not null")).isGreaterThanOrEqualTo(5);
    assertThat(count(database, "care.look where answer is not null")).isPositive();
  }

  private static long count(OwnDatabase database, String from) throws Exception {
    return Long.parseLong(database.ask("select count(*) from " + from));
  }

  private static long distinct(OwnDatabase database, String column, String from) throws Exception {
    return count(database, "(select distinct " + column + " from " + from + ") one");
  }

  private static List<Area> wards(OwnDatabase database) throws Exception {
    var listed =
        database.ask(
            """
            select string_agg(id || '|' || name, ';' order by code) from territory.v_area
            where level = 'COMMUNE' and until is null
              and parent = (select id from territory.v_area where code = '46' and level = 'PROVINCE' and until is null)
            """);
    return List.of(listed.split(";")).stream()
        .map(row -> row.split("\\|"))
        .map(row -> ward(AreaId.of(row[0]), row[1]))
        .toList();
  }

  private static Area ward(AreaId id, String name) {
    return new Area(
        id,
        Area.Level.COMMUNE,
        Optional.empty(),
        "Phường",
        name,
        name,
        Optional.empty(),
        LocalDate.of(2025, 7, 1),
        Optional.empty(),
        Optional.empty());
  }

  /// Walks from link to link as a visitor does, and as an officer.
  private static void assertEveryPageBearsTheMark(int port) throws Exception {
    var visitor = new DemonstrationVisitor(port);
    var seen = visitor.walk();
    assertThat(seen.keySet())
        .contains("/", "/wards", "/wards/*", "/organizations", "/indicators", "/activities/*")
        .contains("/sign-in", "/about");
    var officer = new DemonstrationVisitor(port);
    var _ = officer.become("identity.role.officer");
    var known = officer.walk();
    assertThat(known).hasSizeGreaterThan(seen.size());
    for (var pages : List.of(seen, known)) {
      pages.forEach((address, page) -> assertMarked(address, page));
    }
  }

  private static void assertMarked(String address, DemonstrationVisitor.Read page) {
    assertThat(page.text())
        .as(address)
        .contains("<aside class=\"demonstration\">", "class=\"watermark\"")
        .contains("<title>Dữ liệu minh hoạ: ", "og:title\" content=\"Dữ liệu minh hoạ: ")
        .contains("preview-demonstration");
  }

  private static void assertSomebodyOfEachRoleHasSomethingToDo(int port) throws Exception {
    var landing =
        Map.of(
            "identity.role.volunteer", "/me",
            "identity.role.leader", "/workbench",
            "identity.role.officer", "/workbench",
            "identity.role.administrator", "/workbench");
    for (var role : landing.entrySet()) {
      var person = new DemonstrationVisitor(port);
      var page = person.become(role.getKey());
      assertThat(page.address()).as(role.getKey()).startsWith(role.getValue() + "?notice=");
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.links("/")).as(role.getKey()).hasSizeGreaterThan(8);
    }
  }

  /// A process whose words are waited for.
  private record Watched(StartedProcess process) {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    void saysEventually(String words) throws InterruptedException {
      var pattern = Pattern.compile(words);
      var deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!pattern.matcher(process.said()).find()) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("never said " + words + ":\n" + process.said());
        }
        Thread.sleep(200);
      }
    }
  }
}
