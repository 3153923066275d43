package org.chungtay.organization.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.intake.Intake.Answers;
import org.chungtay.organization.unit.ClosesUnits;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists sent by hand, and an organisation of a test's own with a unit in every ward of the city.
@Component
public class IntakesForTests {
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final Intakes intakes;
  private final IntakeRows rows;
  private final IntakeWorker worker;
  private final StagedRows staged;
  private final IntakeReport report;
  private final DecidedLines decisions;
  private final Consents consents;
  private final Territory territory;
  private final ClosesUnits units;
  private final JdbcClient jdbc;
  private final CityClock clock;

  IntakesForTests(
      Intakes intakes,
      IntakeRows rows,
      IntakeWorker worker,
      StagedRows staged,
      IntakeReport report,
      DecidedLines decisions,
      Consents consents,
      Territory territory,
      ClosesUnits units,
      JdbcClient jdbc,
      CityClock clock) {
    this.intakes = intakes;
    this.rows = rows;
    this.worker = worker;
    this.staged = staged;
    this.report = report;
    this.decisions = decisions;
    this.consents = consents;
    this.territory = territory;
    this.units = units;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Its city unit. The organisation itself is over, so that no list of organisations shows it.
  public UUID city() {
    var organization = Ids.next();
    var city = Ids.next();
    var code = new StringBuilder("list-");
    organization
        .toString()
        .substring(24)
        .chars()
        .forEach(one -> code.append((char) ('a' + one % 26)));
    jdbc.sql(
            """
            insert into organization.organization
              (id, code, names, short_names, unit_name, position, since, until)
            select :id, :code, n, n, 'Hội thử', 99, :since, :since + 1
            from (select '{"vi": "Hội thử", "en": "Trial", "ar": "تجربة"}'::jsonb as n) names
            """)
        .param("id", organization)
        .param("code", code.toString())
        .param("since", SINCE)
        .update();
    open(
        city,
        organization,
        "CITY",
        "Hội thử thành phố",
        territory.city().id().value(),
        Optional.empty());
    territory
        .communes(territory.city().id(), clock.today())
        .forEach(ward ->
            open(
                Ids.next(),
                organization,
                "WARD",
                "Hội thử " + ward.fullName(),
                ward.id().value(),
                Optional.of(city)));
    units.forget();
    return city;
  }

  private void open(
      UUID id, UUID organization, String kind, String name, UUID area, Optional<UUID> parent) {
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select :id, :organization, :kind, :name, :folded, :area, :parent::uuid, path, path, :since
            from (select coalesce((select p.path from organization.unit p where p.id = :parent::uuid), '{}')
                         || :id::uuid as path) p
            """)
        .param("id", id)
        .param("organization", organization)
        .param("kind", kind)
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("area", area)
        .param("parent", parent.map(UUID::toString).orElse(null))
        .param("since", SINCE)
        .update();
  }

  public UUID ward(UUID city, String name) {
    return jdbc.sql(
            "select id from organization.unit where parent = :city and name like '% ' || :name")
        .param("city", city)
        .param("name", name)
        .query(UUID.class)
        .single();
  }

  public UUID group(UUID above, String name) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select :id, organization, 'GROUP', :name, :folded, area, id, path || :id, path || :id, since
            from organization.unit where id = :above
            """)
        .param("id", id)
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("above", above)
        .update();
    units.forget();
    return id;
  }

  // --- a list ---

  public UUID sent(Actor actor, UUID unit, String kind, String csv) {
    return sent(actor, unit, kind, csv.getBytes(StandardCharsets.UTF_8));
  }

  public UUID sent(Actor actor, UUID unit, String kind, byte[] file) {
    var id = Ids.next();
    var of = IntakeKind.of(kind).orElseThrow();
    intakes.send(actor, id, UnitId.of(unit), of, "danh sách.csv", file);
    return id;
  }

  /// Columns as proposed, the members' consent on paper.
  public UUID answered(Actor actor, UUID unit, String kind, String csv) {
    var id = sent(actor, unit, kind, csv);
    answer(actor, id);
    return id;
  }

  public void answer(Actor actor, UUID id) {
    var columns = intakes.proposed(rows.get(id));
    var words = Optional.of(consents.words(MembersWork.PURPOSES));
    intakes.answer(actor, id, new Answers(columns, clock.today(), words, true));
  }

  public void answerWithoutConsent(Actor actor, UUID id) {
    var columns = intakes.proposed(rows.get(id));
    intakes.answer(actor, id, new Answers(columns, clock.today(), Optional.empty(), false));
  }

  public UUID checked(Actor actor, UUID unit, String kind, String csv) {
    var id = answered(actor, unit, kind, csv);
    work(id);
    return id;
  }

  public UUID applied(Actor actor, UUID unit, String kind, String csv) {
    var id = checked(actor, unit, kind, csv);
    intakes.apply(actor, id);
    work(id);
    return id;
  }

  /// Heads of columns of which nobody knows what they mean.
  public List<String> unrecognised(UUID id) {
    var heads = rows.get(id).table().heads();
    var known = intakes.proposed(rows.get(id));
    return IntStream.range(0, heads.size())
        .filter(column -> known.meaning(column).isEmpty())
        .mapToObj(heads::get)
        .toList();
  }

  /// Until the list waits for people again; the product itself may be working on it as well.
  public void work(UUID id) {
    for (int tries = 0; rows.get(id).state().works(); tries++) {
      worker.work();
      if (tries > 1000) {
        throw new IllegalStateException("still at work: " + rows.get(id).state());
      }
    }
  }

  /// Some steps of the work, and then as if the product had been killed: what was not committed is
  /// not there, and nothing in memory is known any more.
  public void interrupted(UUID id, String what, int steps) {
    worker.some(id, what.equals("read"), steps);
  }

  /// Doubtful places are the first that is offered; everybody else is somebody new.
  public void decideAll(Actor actor, UUID id) {
    var doubtful = IntakeReport.Query.of("doubtful", "", 0);
    for (var lines = report.lines(rows.get(id), doubtful);
        !lines.isEmpty();
        lines = report.lines(rows.get(id), doubtful)) {
      var line = lines.getFirst();
      var doubt = line.doubt().orElseThrow();
      var choice =
          doubt.ofPlace()
              ? line.candidates().getFirst().id().toString()
              : doubt.choices().isEmpty() ? Doubt.LEAVE : doubt.choices().getLast();
      decide(actor, id, line.line(), choice, true);
    }
  }

  /// People whom the list brought.
  public long entered(UUID id) {
    return jdbc.sql(
            """
            select count(distinct subject) from organization.intake_row
            where intake = :id and applied and fresh
            """)
        .param("id", id)
        .query(Long.class)
        .single();
  }

  public String state(UUID id) {
    return rows.get(id).state().name();
  }

  public void apply(Actor actor, UUID id) {
    intakes.apply(actor, id);
  }

  public void agree(Actor actor, UUID id) {
    intakes.agree(actor, id);
  }

  public void takeBack(Actor actor, UUID id) {
    intakes.takeBack(actor, id);
    work(id);
  }

  public void decide(Actor actor, UUID id, int line, String choice, boolean all) {
    decisions.decide(actor, id, line, choice, all);
    work(id);
  }

  public Map<Outcome, Long> counts(UUID id) {
    return new EnumMap<>(staged.counts(id));
  }

  public List<ReportLine> lines(UUID id) {
    return report.lines(rows.get(id), IntakeReport.Query.of("", "", 0));
  }

  public ReportLine line(UUID id, int number) {
    return lines(id).stream().filter(line -> line.line() == number).findFirst().orElseThrow();
  }
}
