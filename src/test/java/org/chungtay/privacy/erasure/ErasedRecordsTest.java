package org.chungtay.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Corrections;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.intake.IntakesForTests;
import org.chungtay.privacy.request.Kind;
import org.chungtay.privacy.request.Request;
import org.chungtay.privacy.request.Requests;
import org.chungtay.privacy.request.Requests.Asked;
import org.chungtay.privacy.request.State;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever is erased goes with every record that turned out to be them, with the lines that others
/// sent about them, and with what they held.
@ProductTest
class ErasedRecordsTest {
  private static final String WARD = "Mỹ Thượng";

  @Autowired PlansForTests plans;
  @Autowired SamePersons same;
  @Autowired Members members;
  @Autowired Corrections corrections;
  @Autowired Leaders leaders;
  @Autowired StandIns standIns;
  @Autowired IntakesForTests lists;
  @Autowired Requests requests;
  @Autowired Erasure erasure;
  @Autowired List<PersonalRecords> modules;
  @Autowired Pseudonyms pseudonyms;
  @Autowired Audit audit;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void whoWasWrittenDownTwiceIsErasedTwice() {
    var officer = plans.someone("officer", "women", WARD);
    var unit = plans.unit("women", WARD).id();
    var kept = member(officer, unit);
    var gone = member(officer, unit);
    var asked =
        requests.file(
            gone, Ids.next(), Asked.plain(Kind.COMPLAIN, "Tên tôi bị sai"), Optional.empty());
    var extended = requests.file(gone, Ids.next(), Asked.plain(Kind.SEE, ""), Optional.empty());
    var extension = Map.of("days", "5", "reason", "Chị Đặng còn ở viện");
    var answer =
        visitors.signedIn(officer).post("/data-requests/" + extended.id() + "/extend", extension);
    assertThat(answer.status().value()).isEqualTo(303);
    corrections.changeBirth(officer, gone.person(), 1957);
    var decision = Ids.next();
    same.decide(
        officer,
        new Decision(
            decision,
            kept.person(),
            gone.person(),
            Verdict.SAME,
            Optional.of(kept.person()),
            Optional.empty()));
    assertThat(visitors.signedIn(kept).get("/me/data").body())
        .as("what was asked and is kept under the other record is their own too")
        .contains("/me/data/requests/" + asked.id(), "1957");
    assertThat(aside(decision)).isPositive();

    erase(kept);

    for (var record : List.of(kept, gone)) {
      assertThat(erased(record.person())).isTrue();
    }
    assertThat(aside(decision)).isZero();
    assertThat(requests.get(asked.id())).extracting(Request::words).isEqualTo("");
    assertThat(requests.get(extended.id()).extensionReason()).isEqualTo("–");
    assertThatThrownBy(() -> same.undo(officer, decision)).isInstanceOf(NotFound.class);
  }

  @Test
  void officesAndAbsencesEndAndNoWordsAreLeft() {
    var officer = plans.someone("officer", "women", WARD);
    var unit = plans.unit("women", WARD).id();
    var group = UnitId.of(lists.group(unit.value(), "Chi hội " + Ids.next()));
    var leader = member(officer, group);
    var last = clock.today().plusDays(200);
    var office = new Naming(Ids.next(), group, Post.LEADER, leader.person(), last);
    leaders.name(officer, office);
    var standIn =
        new StandIn(
            Ids.next(),
            leader.person(),
            Set.copyOf(grants(officer)),
            Set.of(new Permission("activity.confirm")),
            clock.today(),
            clock.today().plusDays(2),
            "Tôi nghỉ sinh");
    standIns.handOver(officer, standIn);
    assertThat(visitors.signedIn(leader).get("/me/data").body())
        .contains("Trưởng nhóm", "Tôi nghỉ sinh", officer.name());

    erase(leader);

    assertThat(words("identity.stand_in", "why", standIn.id())).isEqualTo("");
    assertThat(words("identity.stand_in", "ended_by", standIn.id()))
        .isEqualTo(leader.person().toString());
    assertThat(words("organization.office", "until", office.id()))
        .isEqualTo(clock.today().toString());
  }

  @Test
  void theLineOfAListIsForgottenAndItsReportStillCountsIt() {
    var city = lists.city();
    var officer = visitors.as("officer", city).actor();
    var csv =
        """
        Họ và tên;Số điện thoại;Năm sinh;Phường, xã
        Đặng Thị Trong Sổ;;1961;Thủy Xuân
        Lê Thị Bên Cạnh;;1962;Thủy Xuân
        """;
    var id = lists.applied(officer, city, "members", csv);
    var person =
        PersonId.of(
            jdbc.sql(
                    "select subject from organization.intake_row where intake = :id and folded like 'dang%'")
                .param("id", id)
                .query(UUID.class)
                .single());
    var counts = lists.counts(id);

    erase(new Actor(person, "Đặng Thị Trong Sổ"));

    assertThat(lists.counts(id)).isEqualTo(counts);
    assertThat(
            jdbc.sql(
                    """
                    select (select string_agg(r::text, '') from organization.intake_row r where r.intake = :id)
                    """)
                .param("id", id)
                .query(String.class)
                .single())
        .contains("Lê Thị Bên Cạnh")
        .doesNotContain("Đặng", "dang thi", "1961");
    assertThat(
            jdbc.sql("select count(*) from organization.intake_file where intake = :id")
                .param("id", id)
                .query(Long.class)
                .single())
        .isZero();
    lists.takeBack(officer, id);
    assertThat(lists.state(id)).isEqualTo("TAKEN_BACK");
    assertThat(
            jdbc.sql(
                    "select count(*) from organization.membership where unit = :ward and last_day is not null")
                .param("ward", lists.ward(city, "Thủy Xuân"))
                .query(Long.class)
                .single())
        .as("that somebody was a member until today is not taken back")
        .isOne();
  }

  @Test
  void whoAskedStaysKnownWhenTheirListIsTakenBack() {
    var city = lists.city();
    var officer = visitors.as("officer", city).actor();
    var csv = "Họ và tên;Phường, xã\nĐặng Thị Đã Hỏi;Thủy Xuân\nLê Thị Không Hỏi;Thủy Xuân\n";
    var id = lists.applied(officer, city, "members", csv);
    var people =
        jdbc.sql("select subject from organization.intake_row where intake = :id order by line")
            .param("id", id)
            .query(UUID.class)
            .list();
    var asker = new Actor(PersonId.of(people.getFirst()), "");
    var _ = requests.file(asker, Ids.next(), Asked.plain(Kind.SEE, ""), Optional.empty());
    lists.takeBack(officer, id);
    assertThat(
            jdbc.sql("select id from identity.person where id = any(:ids)")
                .param("ids", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list())
        .containsExactly(people.getFirst());
  }

  /// What cannot be forgotten is tried again, and holds up nobody who comes after it.
  @Test
  void oneThatFailsHoldsUpNoOther() {
    var officer = plans.someone("officer", "women", WARD);
    var unit = plans.unit("women", WARD).id();
    var stuck = waiting(member(officer, unit));
    var free = waiting(member(officer, unit));
    PersonalRecords stubborn =
        new PersonalRecords() {
          @Override
          public List<Section> about(PersonId person, Reading reading) {
            return List.of();
          }

          @Override
          public void forget(Collection<Forgotten> people) {
            if (people.stream().anyMatch(one -> one.person().value().equals(stuck.person()))) {
              throw new IllegalStateException("cannot forget");
            }
          }
        };
    var all = Stream.concat(modules.stream(), Stream.of(stubborn)).toList();
    var trying = new Erasure(all, requests, same, pseudonyms, audit, transaction);
    clock.during(clock.now().plus(Duration.ofDays(8)), trying::carryOutDue);
    assertThat(requests.get(stuck.id()).state()).isEqualTo(State.WAITING);
    assertThat(erased(PersonId.of(stuck.person()))).isFalse();
    assertThat(erased(PersonId.of(free.person()))).isTrue();
  }

  private Request waiting(Actor person) {
    return requests.fileProven(person, Ids.next(), Asked.plain(Kind.ERASE, ""));
  }

  private Actor member(Actor officer, UnitId unit) {
    var person = visitors.person("Đặng Thị Hai Sổ");
    members.join(officer, Ids.next(), person.person(), unit, clock.today().minusDays(9));
    return person;
  }

  private void erase(Actor person) {
    var filed = requests.fileProven(person, Ids.next(), Asked.plain(Kind.ERASE, "Tôi chuyển đi"));
    erasure.carryOut(filed.id());
  }

  private boolean erased(PersonId person) {
    return jdbc.sql(
            "select name = '–' and erased_at is not null from identity.person where id = :id")
        .param("id", person.value())
        .query(Boolean.class)
        .single();
  }

  private long aside(UUID decision) {
    return jdbc.sql("select count(aside) from identity.followed_row where decision = :id")
        .param("id", decision)
        .query(Long.class)
        .single();
  }

  private List<UUID> grants(Actor officer) {
    return standIns.own(officer, clock.today()).stream().map(StandIns.Own::grant).toList();
  }

  private String words(String table, String column, UUID id) {
    return jdbc.sql("select " + column + "::text from " + table + " where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
