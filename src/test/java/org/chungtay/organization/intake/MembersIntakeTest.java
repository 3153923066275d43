package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class MembersIntakeTest {
  private static final String HEADS =
      "Họ và tên;Số điện thoại;Năm sinh;Phường, xã;Nhóm;Từ ngày;Ngày cuối;Người giám hộ;SĐT phụ huynh\n";

  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired JdbcClient jdbc;

  private UUID city = new UUID(0, 0);
  private UUID ward = new UUID(0, 0);
  private Actor officer = new Actor(PersonId.of(city), "");
  private String own = "";

  @BeforeEach
  void aCity() {
    city = lists.city();
    ward = lists.ward(city, "Thủy Xuân");
    var _ = lists.group(ward, "Chi hội Tổ dân phố 5");
    officer = visitors.as("officer", city).actor();
    own =
        Long.toString(1_000_000 + Math.floorMod(Ids.next().getLeastSignificantBits(), 8_999_999L));
  }

  /// Of this test alone; the last two digits are the caller's.
  private String phone(int last) {
    return "0%s%02d".formatted("9" + own.substring(0, 6), last);
  }

  @Test
  void aMessyListBecomesMembersOnceHoweverOftenItIsSent() {
    var csv =
        "DANH SÁCH HỘI VIÊN NĂM 2026\n\n"
            + HEADS
            + "Nguyễn Thị Ánh Tuyết;%s;1960;P. Thủy Xuân;Chi hội tổ dân phố 5;12/03/2019;;;\n"
                .formatted(phone(1))
            + "Công Tằng Tôn Nữ Huyền Trang;%s;1/2/1971;Phường Thuỷ Xuân;CHI HỘI TỔ DÂN PHỐ 5;;;;\n"
                .formatted("+84 " + phone(2).substring(1))
            + "Nguyễn Thị Ánh Tuyết;%s;1960;Phường Thủy Xuân;Chi hội Tổ dân phố 5;;;;\n"
                .formatted(phone(1).substring(1))
            + "Hồ Văn Lạc;0123;1970;An Cựu;;;;;\n"
            + "Lê Thị Nở;%s;2012;An Cựu;;;;;\n".formatted(phone(3))
            + "Trần Bé;;2012;An Cựu;;;;Trần Cha;%s\n".formatted(phone(4))
            + "Không Có Ở Đây;;;Xã Không Đâu Cả;;;;;\n"
            + "Lê Nhóm Lạ;;;Thủy Xuân;Chi hội Trường Sinh;;;;\n"
            + ";0905111222;;An Cựu;;;;;\n"
            + "Đỗ Ngày Sai;;;An Cựu;;31/02/2024;;;\n"
            + "Phan Thị Ra;;1950;An Cựu;;01/08/2025;01/01/2026;;\n";

    var id = lists.checked(officer, city, "members", csv);

    assertThat(lists.state(id)).isEqualTo("CHECKED");
    assertThat(lists.line(id, 4).outcome()).contains(Outcome.NEW);
    assertThat(lists.line(id, 4).notes()).contains("since-of-unit");
    assertThat(lists.line(id, 4).unit()).contains("Chi hội Tổ dân phố 5");
    assertThat(lists.line(id, 6).outcome()).contains(Outcome.SAME);
    assertThat(reasons(id, 7)).containsExactly("phone:not-a-phone");
    assertThat(reasons(id, 8)).containsExactly("guardian:guardian-needed");
    assertThat(lists.line(id, 9).outcome()).contains(Outcome.NEW);
    assertThat(reasons(id, 10)).containsExactly("area:unknown-area");
    assertThat(reasons(id, 11)).containsExactly("unit:unknown-unit");
    assertThat(reasons(id, 12)).containsExactly("name:needed");
    assertThat(reasons(id, 13)).containsExactly("since:not-a-day");
    assertThat(lists.counts(id))
        .containsEntry(Outcome.NEW, 4L)
        .containsEntry(Outcome.SAME, 1L)
        .containsEntry(Outcome.REFUSED, 6L)
        .doesNotContainKey(Outcome.DOUBTFUL);
    assertThat(memberships()).isEmpty();

    lists.apply(officer, id);
    lists.work(id);

    assertThat(lists.state(id)).isEqualTo("APPLIED");
    var once = memberships();
    assertThat(once).hasSize(4);
    var tuyet = people.behind(Phone.parse(phone(1)).orElseThrow());
    assertThat(tuyet).hasSize(1);
    assertThat(consents.inForce(tuyet.getFirst().id(), Consents.CONTACT)).isTrue();

    var again = lists.checked(officer, city, "members", csv);
    assertThat(lists.counts(again))
        .containsEntry(Outcome.SAME, 5L)
        .containsEntry(Outcome.REFUSED, 6L)
        .hasSize(2);
    assertThatThrownBy(() -> lists.apply(officer, again)).isInstanceOf(NothingToApply.class);
    assertThat(memberships()).isEqualTo(once);
  }

  @Test
  void namesThatDifferByAMarkOnlyAreNeverPicked() {
    // Both were wards until 1 July 2025; Thuận Hòa and Thuận Hóa as well.
    var id =
        lists.checked(
            officer,
            city,
            "members",
            "Họ và tên,Phường\nHoa,Huong Van\nLan,huong van\nMai,Thuan Hoa\nCúc,Phường Đúc\n");
    assertThat(lists.line(id, 2).doubt()).contains(Doubt.AREA);
    assertThat(lists.line(id, 4).doubt()).contains(Doubt.AREA);
    assertThat(lists.line(id, 4).candidates()).isNotEmpty();
    assertThatThrownBy(() -> lists.apply(officer, id)).isInstanceOf(DoubtsLeft.class);

    var meant = lists.line(id, 2).candidates().getFirst();
    lists.decide(officer, id, 2, meant.id().toString(), true);

    assertThat(lists.line(id, 2).unit()).contains(meant.name());
    assertThat(lists.line(id, 3).unit()).isEqualTo(lists.line(id, 2).unit());
    assertThat(lists.line(id, 4).doubt()).contains(Doubt.AREA);
    lists.decide(officer, id, 4, "LEAVE", false);
    assertThat(lists.line(id, 4).outcome()).contains(Outcome.LEFT_OUT);
  }

  @Test
  void theNumberOfAnotherAndTheNameOfAMemberAreAskedAbout() {
    var stranger = PersonId.next();
    var _ = people.register(NewPerson.adult(stranger, "Người Lạ", Phone.parse(phone(7))));
    var first =
        lists.applied(
            officer,
            ward,
            "members",
            "Họ tên,SĐT,Năm sinh,Nhóm\nTrần Văn Cha,%s,1955,Chi hội Tổ dân phố 5\nLê Thị Bông,,1980,Chi hội Tổ dân phố 5\n"
                .formatted(phone(5)));
    assertThat(lists.counts(first)).containsEntry(Outcome.NEW, 2L);
    var next =
        lists.checked(
            officer,
            ward,
            "members",
            """
            Họ tên,SĐT,Năm sinh,Nhóm
            Trần Thị Con,%1$s,1990,Chi hội Tổ dân phố 5
            Trần Văn Cha,%1$s,,Hội thử Phường Thủy Xuân
            Lê Thị Bông,,15/3/1980,Chi hội Tổ dân phố 5
            Lê Thị Bông,,1999,Chi hội Tổ dân phố 5
            Ai Đó,%2$s,,
            Mẹ,%3$s,,
            Con,%3$s,,
            """
                .formatted(phone(5), phone(7), phone(8)));
    assertThat(doubts(next))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                2, Doubt.SHARED_PHONE,
                3, Doubt.OTHER_GROUP,
                4, Doubt.NAMESAKE,
                6, Doubt.ELSEWHERE,
                8, Doubt.SHARED_IN_LIST));
    assertThat(lists.line(next, 2).candidates())
        .extracting(one -> one.name())
        .containsExactly("Trần Văn Cha");
    assertThat(lists.line(next, 6).candidates()).isEmpty();
    assertThat(lists.line(next, 5).outcome()).contains(Outcome.NEW);

    lists.decide(officer, next, 2, "NEW", false);
    lists.decide(officer, next, 3, "MOVE", false);
    lists.decide(
        officer, next, 4, lists.line(next, 4).candidates().getFirst().id().toString(), false);
    lists.decide(officer, next, 6, "NEW", false);
    lists.decide(officer, next, 8, "NEW", true);
    assertThat(doubts(next)).isEmpty();
    lists.apply(officer, next);
    lists.work(next);

    assertThat(people.behind(Phone.parse(phone(5)).orElseThrow()))
        .extracting(one -> one.name())
        .containsExactlyInAnyOrder("Trần Văn Cha", "Trần Thị Con");
    assertThat(people.behind(Phone.parse(phone(7)).orElseThrow())).hasSize(2);
    assertThat(people.behind(Phone.parse(phone(8)).orElseThrow())).hasSize(2);
    assertThat(memberships().stream().filter(one -> one.contains("Trần Văn Cha")).toList())
        .hasSize(2)
        .anyMatch(one -> one.contains("until"));
    lists.takeBack(officer, next);
    assertThat(lists.state(next)).isEqualTo("TAKEN_BACK");
    assertThat(memberships()).hasSize(2).noneMatch(one -> one.contains("until"));
    assertThat(people.behind(Phone.parse(phone(8)).orElseThrow())).isEmpty();
    assertThat(people.behind(Phone.parse(phone(7)).orElseThrow())).hasSize(1);
  }

  @Test
  void whatSomebodyTouchedSinceIsNotTakenBack() {
    var id =
        lists.applied(
            officer, ward, "members", "Họ tên,SĐT\nHoa,%s\nLan,%s\n".formatted(phone(1), phone(2)));
    var lan = people.behind(Phone.parse(phone(2)).orElseThrow()).getFirst().id();
    jdbc.sql("update organization.membership set last_day = since where person = :lan")
        .param("lan", lan.value())
        .update();

    lists.takeBack(officer, id);

    assertThat(memberships()).singleElement().asString().contains("Lan");
    assertThat(lists.line(id, 2).undone()).contains(true);
    assertThat(lists.line(id, 3).undone()).contains(false);
    assertThat(people.find(lan)).isPresent();
  }

  @Test
  void withoutConsentNoNumberIsKept() {
    var id = lists.sent(officer, ward, "members", "Họ tên,SĐT\nHoa,%s\n".formatted(phone(1)));
    lists.answerWithoutConsent(officer, id);
    lists.work(id);
    lists.apply(officer, id);
    lists.work(id);
    assertThat(memberships()).hasSize(1);
    assertThat(people.behind(Phone.parse(phone(1)).orElseThrow())).isEmpty();
    assertThat(stored(phone(1))).isZero();
  }

  private int stored(String phone) {
    return jdbc.sql(
            "select count(*) from organization.intake_row where typed::text like '%' || :phone || '%'")
        .param("phone", phone)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private List<String> reasons(UUID id, int line) {
    assertThat(lists.line(id, line).outcome()).contains(Outcome.REFUSED);
    return lists.line(id, line).reasons();
  }

  private Map<Integer, Doubt> doubts(UUID id) {
    return lists.lines(id).stream()
        .filter(line -> line.doubt().isPresent())
        .collect(
            java.util.stream.Collectors.toMap(
                ReportLine::line, line -> line.doubt().orElseThrow()));
  }

  private List<String> memberships() {
    return jdbc.sql(
            """
            select p.name || ' ' || u.name || ' ' || m.since || coalesce(' until ' || m.last_day, '') || m.id
            from organization.membership m join organization.unit u on u.id = m.unit
            join identity.person p on p.id = m.person
            where u.path @> array[:city]::uuid[] order by m.id
            """)
        .param("city", city)
        .query(Sql.rows(String.class))
        .list();
  }
}
