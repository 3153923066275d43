package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Grants;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
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
}
