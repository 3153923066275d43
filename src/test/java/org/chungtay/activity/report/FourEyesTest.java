package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Duties;
import org.chungtay.activity.OwnReport;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever has a hand in a report does not decide on it.
@ProductTest
class FourEyesTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired Reports reports;
  @Autowired Drafts drafts;
  @Autowired Attendances attendances;
  @Autowired Duties duties;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Actor leader;
  private Actor officer;
  private Actor second;
  private Plan plan;

  @BeforeEach
  void anActivityThatRuns() {
    leader = plans.someone("leader", "women", WARD);
    officer = plans.someone("officer", "women", WARD);
    second = plans.someone("officer", "women", WARD);
    plan = plans.in(WARD).now();
    work.begun(plan);
  }

  @Test
  void whoeverKeptTheDraftDoesNotDecideThoughAnotherSentIt() {
    work.counted(leader, plan, 5);
    drafts.change(officer, plan.id(), draft -> draft.with("Bà con rất vui."));
    drafts.change(leader, plan.id(), draft -> draft.with("Bà con rất vui. Đường đã sạch."));
    reporting.report(leader, plan.id(), drafts.of(plan.id()).report());
    refusesTo(officer);
    assertThat(waiting(officer, Duties.Kind.TO_CONFIRM)).isEmpty();
    assertThat(waiting(officer, Duties.Kind.WITH_OTHERS)).hasSize(1);
    assertThat(waiting(second, Duties.Kind.TO_CONFIRM)).hasSize(1);
    assertThat(visitors.signedIn(officer).get("/activities/" + plan.id() + "/confirmation").body())
        .doesNotContain("data-key=\"c\"");
    reporting.confirm(second, plan.id(), 1);
    assertThatThrownBy(() -> reporting.reopen(officer, plan.id(), "x"))
        .isInstanceOf(OwnReport.class);
    assertThat(work.posted(plan, "participations")).isEqualByComparingTo("5");
  }

  @Test
  void whoeverCountedADelegationDoesNotDecide() {
    work.counted(officer, plan, 5);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    refusesTo(officer);
    reporting.confirm(second, plan.id(), 1);
  }

  /// A check-in is a person with a ticket and a time, not a figure that somebody typed.
  @Test
  void whoeverCheckedPeopleInMayDecide() {
    var site = plan.sites().getFirst().id();
    var guest = visitors.person("Công Tằng Tôn Nữ Huyền Trang").person();
    var coming = attendances.register(plan.id(), guest, site);
    attendances.checkIn(
        officer, plan.id(), List.of(new CheckIn(coming.id(), site, Way.TICKET, clock.now())));
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThatCode(() -> reporting.confirm(officer, plan.id(), 1)).doesNotThrowAnyException();
  }

  @Test
  void aHandInAnEarlierRevisionIsAHandInTheNext() {
    work.counted(leader, plan, 5);
    reporting.report(officer, plan.id(), ReportsForTests.report(plan, "30"));
    reporting.sendBack(second, plan.id(), 1, "Thừa một số 0?");
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 2))
        .isInstanceOf(OwnReport.class);
    reporting.confirm(second, plan.id(), 2);
  }

  @Test
  void theDatabaseRefusesItToo() {
    drafts.change(officer, plan.id(), draft -> draft.with("x"));
    work.counted(leader, plan, 5);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThatThrownBy(() -> reports.decide(plan.id(), 1, decision(officer, Optional.empty())))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(
            () -> reports.decide(plan.id(), 1, decision(second, Optional.of(officer.person()))))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatCode(() -> reports.decide(plan.id(), 1, decision(second, Optional.of(someone()))))
        .doesNotThrowAnyException();
  }

  private PersonId someone() {
    return visitors.person("Trần Văn Vắng").person();
  }

  private Revision.Decision decision(Actor by, Optional<PersonId> stead) {
    return new Revision.Decision(Revision.Kind.CONFIRMED, by.person(), stead, clock.now(), "");
  }

  @Test
  void eachRevisionKeepsHowManyHadBeenThere() {
    work.counted(leader, plan, 5);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    reporting.sendBack(officer, plan.id(), 1, "Thiếu chi hội 7");
    work.counted(leader, plan, 8);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThat(reports.of(plan.id()))
        .extracting(revision -> revision.heads().orElseThrow())
        .extracting(HeadCount::participations, HeadCount::delegated)
        .containsExactly(tuple(5, 5), tuple(13, 13));
    assertThat(visitors.signedIn(leader).get("/activities/" + plan.id() + "/report?lang=en").body())
        .contains("5 participations, 15 hours", "13 participations, 39 hours");
  }

  private void refusesTo(Actor writer) {
    assertThatThrownBy(() -> reporting.confirm(writer, plan.id(), 1)).isInstanceOf(OwnReport.class);
    assertThatThrownBy(() -> reporting.sendBack(writer, plan.id(), 1, "x"))
        .isInstanceOf(OwnReport.class);
  }

  private List<Duties.Duty> waiting(Actor actor, Duties.Kind kind) {
    var ask = new Duties.Ask(kind, "", Duties.Order.UNIT, Set.of(plan.id()), 0, 50);
    return duties.list(actor, ask).duties();
  }
}
