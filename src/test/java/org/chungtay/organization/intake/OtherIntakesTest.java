package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class OtherIntakesTest {
  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired People people;
  @Autowired Grants grants;
  @Autowired Members members;
  @Autowired SamePersons same;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void groupsAreOpenedOnceAndClosedAgainWhileEmpty() {
    var city = lists.city();
    var ward = lists.ward(city, "An Cựu");
    var _ = lists.group(ward, "Chi hội Tổ dân phố 1");
    var officer = visitors.as("administrator", city).actor();
    var csv =
        """
        Tên chi hội,Phường
        Chi hội Tổ dân phố 1,An Cựu
        Chi hội TDP 01,Phường An Cựu
        Chi hội Tổ dân phố 2,An Cựu
        Chi hội Tổ dân phố 2,Thủy Xuân
        Chi hội Tổ dân phố 3,Nơi không có
        ,An Cựu
        """;

    var id = lists.checked(officer, city, "groups", csv);

    assertThat(lists.line(id, 2).outcome()).contains(Outcome.SAME);
    assertThat(lists.line(id, 3).doubt()).contains(Doubt.ALIKE);
    assertThat(lists.line(id, 4).outcome()).contains(Outcome.NEW);
    assertThat(lists.line(id, 5).outcome()).contains(Outcome.NEW);
    assertThat(lists.line(id, 6).reasons()).containsExactly("area:unknown-area");
    assertThat(lists.line(id, 7).reasons()).containsExactly("unit:needed");
    var known = lists.line(id, 3).candidates().getFirst().id().toString();
    lists.decide(officer, id, 3, known, false);
    lists.apply(officer, id);
    lists.work(id);
    assertThat(groups(city)).hasSize(3);

    var again = lists.checked(officer, city, "groups", csv);
    assertThat(lists.counts(again)).doesNotContainKey(Outcome.NEW);

    lists.takeBack(officer, id);
    assertThat(groups(city)).containsExactly("Chi hội Tổ dân phố 1");
  }

  private List<String> groups(UUID city) {
    return jdbc.sql(
            """
            select name from organization.unit where path @> array[:city]::uuid[] and kind = 'GROUP'
              and (until is null or until > :today)
            """)
        .param("city", city)
        .param("today", clock.today().plusDays(1))
        .query(Sql.rows(String.class))
        .list();
  }

  @Test
  void rolesAreGivenByTwoPeopleToMembersOnly() {
    var city = lists.city();
    var ward = lists.ward(city, "An Cựu");
    var first = visitors.as("administrator", city).actor();
    var second = visitors.as("administrator", city).actor();
    var phone =
        "09" + Math.floorMod(Ids.next().getLeastSignificantBits(), 90_000_000L) + 10_000_000L;
    phone = phone.substring(0, 10);
    var _ =
        lists.applied(
            first, ward, "members", "Họ tên,SĐT\nLê Thị Cán,%s\nTrần Trùng,\n".formatted(phone));
    var until = clock.today().plusDays(100);
    var csv =
        """
        Họ và tên;Điện thoại;Quyền;Ngày cuối;Phường
        Lê Thị Cán;%1$s;Cán bộ;%2$s;An Cựu
        Trần Trùng;;Trưởng nhóm;%2$s;An Cựu
        Người Ngoài;;Cán bộ;%2$s;An Cựu
        Lê Thị Cán;%1$s;Giám đốc;%2$s;An Cựu
        Lê Thị Cán;%1$s;Cán bộ;;An Cựu
        """
            .formatted(phone, until);

    var id = lists.checked(first, city, "officers", csv);

    assertThat(lists.line(id, 2).outcome()).contains(Outcome.NEW);
    assertThat(lists.line(id, 3).doubt()).contains(Doubt.WHO);
    assertThat(lists.line(id, 4).reasons()).containsExactly("name:not-a-member");
    assertThat(lists.line(id, 5).reasons()).containsExactly("role:unknown-role");
    assertThat(lists.line(id, 6).reasons()).containsExactly("last-day:needed");
    lists.decide(first, id, 3, lists.line(id, 3).candidates().getFirst().id().toString(), false);
    lists.apply(first, id);
    assertThat(lists.state(id)).isEqualTo("PROPOSED");
    assertThatThrownBy(() -> lists.agree(first, id)).isInstanceOf(SecondNeeded.class);
    var person = people.behind(Phone.parse(phone).orElseThrow()).getFirst().id();
    assertThat(grants.of(person)).isEmpty();

    lists.agree(second, id);
    lists.work(id);

    assertThat(grants.of(person))
        .singleElement()
        .satisfies(grant -> {
          assertThat(grant.role()).isEqualTo("officer");
          assertThat(grant.scope()).isEqualTo(ward);
          assertThat(grant.lastDay()).isEqualTo(until);
        });
    lists.takeBack(second, id);
    assertThat(grants.of(person)).isEmpty();
  }

  /// Whoever agrees may hold less than what a list of the whole city gives, and days go by.
  @Test
  void whatTheSecondPersonMayNotGiveIsRefusedAndTheRestIsGiven() {
    var city = lists.city();
    var ward = lists.ward(city, "An Cựu");
    var first = visitors.as("administrator", city).actor();
    var second = visitors.as("administrator", city).actor();
    var _ = lists.applied(first, ward, "members", "Họ tên\nLê Thị Cán\nTrần Ngắn Hạn\n");
    var today = clock.today();
    var csv =
        """
        Họ và tên;Quyền;Ngày cuối;Phường
        Lê Thị Cán;Trưởng nhóm;%s;An Cựu
        Lê Thị Cán;Cán bộ;%s;An Cựu
        Trần Ngắn Hạn;Trưởng nhóm;%s;An Cựu
        """
            .formatted(today.plusDays(50), today.plusDays(50), today.plusDays(2));
    var id = lists.checked(first, city, "officers", csv);
    for (int line = 2; line <= 4; line++) {
      var who = lists.line(id, line).candidates().getFirst().id().toString();
      lists.decide(first, id, line, who, false);
    }
    lists.apply(first, id);
    withLess(second);
    jdbc.sql(
            "update organization.intake_row set last_day = :passed where intake = :id and line = 4")
        .param("passed", today.minusDays(1))
        .param("id", id)
        .update();
    lists.agree(second, id);
    lists.work(id);

    assertThat(lists.state(id)).isEqualTo("APPLIED");
    assertThat(lists.line(id, 2).applied()).isTrue();
    assertThat(lists.line(id, 3).reasons()).containsExactly("role:more-than-own");
    assertThat(lists.line(id, 4).reasons()).containsExactly("last-day:day-out-of-range");
  }

  /// All of a grant but the right to look at photos.
  private void withLess(Actor actor) {
    jdbc.sql(
            """
            update identity.granted_role g set only_permissions = array(
              select permission from identity.role_permission
              where role = g.role and permission <> 'photos.review')
            where person = :person
            """)
        .param("person", actor.person().value())
        .update();
  }

  @Test
  void nothingIsOpenedBelowAUnitWhoseLastDayIsKnownAndMembersEndWithIt() {
    var city = lists.city();
    var ward = lists.ward(city, "An Cựu");
    var closing = lists.group(ward, "Khối cũ");
    var last = clock.today().plusDays(40);
    jdbc.sql("update organization.unit set until = :until where id = :id")
        .param("until", last.plusDays(1))
        .param("id", closing)
        .update();
    var officer = visitors.as("administrator", city).actor();
    var units = "Tên chi hội,Cấp trên\nChi hội mới,Khối cũ\n";
    var id = lists.checked(officer, ward, "groups", units);
    assertThat(lists.line(id, 2).reasons()).containsExactly("above:closing-above");
    var _ = lists.applied(officer, closing, "members", "Họ tên\nNgô Thị Ở Lại\n");
    assertThat(
            jdbc.sql("select last_day from organization.membership where unit = :unit")
                .param("unit", closing)
                .query(Sql.rows(LocalDate.class))
                .list())
        .containsExactly(last);
  }

  /// Of two records one goes on as the other; another pair is told apart. The list stays safe to
  /// repeat, and can be taken back.
  @Test
  void aListWhosePeopleWereDecidedUponIsRepeatedAndTakenBack() {
    var city = lists.city();
    var ward = lists.ward(city, "An Cựu");
    var officer = visitors.as("administrator", city).actor();
    var csv =
        "Họ tên,SĐT,Phường\nLê Thị Hai Sổ,0915%06d,An Cựu\nTrần Văn Riêng,,An Cựu\n"
            .formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    var id = lists.applied(officer, city, "members", csv);
    var kept = visitors.person("Lê Thị Hai Sổ").person();
    members.join(officer, Ids.next(), kept, UnitId.of(ward), clock.today());
    decide(officer, kept, subject(id, 2), Verdict.SAME, Optional.of(kept));
    decide(officer, kept, subject(id, 3), Verdict.DIFFERENT, Optional.empty());

    var again = lists.checked(officer, city, "members", csv);
    assertThat(lists.counts(again)).containsOnlyKeys(Outcome.SAME);
    var phone = csv.split(",")[3];
    var others = lists.checked(officer, city, "members", "Họ tên,SĐT\nLê Thị Hai Sổ," + phone);
    assertThat(lists.line(others, 2).outcome()).contains(Outcome.SAME);

    lists.takeBack(officer, id);
    assertThat(lists.state(id)).isEqualTo("TAKEN_BACK");
    assertThat(lists.line(id, 2).undone()).contains(false);
    assertThat(lists.line(id, 3).undone()).contains(true);
    assertThat(members.of(kept)).isNotEmpty();
  }

  private void decide(
      Actor officer, PersonId kept, PersonId other, Verdict verdict, Optional<PersonId> goesOn) {
    same.decide(officer, new Decision(Ids.next(), kept, other, verdict, goesOn, Optional.empty()));
  }

  private PersonId subject(UUID id, int line) {
    return PersonId.of(
        jdbc.sql("select subject from organization.intake_row where intake = :id and line = :line")
            .param("id", id)
            .param("line", line)
            .query(UUID.class)
            .single());
  }
}
