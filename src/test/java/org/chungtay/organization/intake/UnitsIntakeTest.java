package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class UnitsIntakeTest {
  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private UUID city = new UUID(0, 0);
  private Actor administrator = new Actor(PersonId.of(city), "");

  @BeforeEach
  void aCity() {
    city = lists.city();
    administrator = visitors.as("administrator", city).actor();
  }

  @Test
  void aTreeIsOpenedWhateverItsOrderAndTwiceIsOnce() {
    var csv =
        """
        Tên đơn vị;Cấp;Khối;Đơn vị cấp trên;Phường;Từ ngày
        Tổ Toán;Nhóm;;Công đoàn Trường Quốc Học;;
        Công đoàn Trường Quốc Học;;Trường học;Công đoàn ngành Giáo dục;;01/09/2025
        Công đoàn ngành Giáo dục;Cơ sở theo ngành;Ngành nghề;;;01/08/2025
        Chi hội 1;Nhóm;;;Thủy Xuân;
        Tổ 1A;Nhóm;;Chi hội 1;Thủy Xuân;
        Hội thử Phường Thủy Xuân;Phường;;;Thủy Xuân;
        Chi hội Thuỷ Tiên;;;;An Cựu;
        Chi hội Thủy Tiên;;;;An Cựu;
        """;

    var id = lists.applied(administrator, city, "units", csv);

    assertThat(lists.state(id)).isEqualTo("APPLIED");
    assertThat(lists.line(id, 7).outcome()).contains(Outcome.SAME);
    assertThat(lists.line(id, 9).notes()).contains("repeats");
    var once = tree();
    assertThat(once)
        .containsExactlyInAnyOrder(
            "BRANCH TRADE Công đoàn ngành Giáo dục < Hội thử thành phố 2025-08-01",
            "BRANCH SCHOOL Công đoàn Trường Quốc Học < Công đoàn ngành Giáo dục 2025-09-01",
            "GROUP Tổ Toán < Công đoàn Trường Quốc Học " + clock.today(),
            "GROUP Chi hội 1 < Hội thử Phường Thủy Xuân " + clock.today(),
            "GROUP Tổ 1A < Chi hội 1 " + clock.today(),
            "GROUP Chi hội Thuỷ Tiên < Hội thử Phường An Cựu " + clock.today());
    var again = lists.checked(administrator, city, "units", csv);
    assertThat(lists.counts(again)).containsOnlyKeys(Outcome.SAME);

    lists.takeBack(administrator, id);

    assertThat(lists.state(id)).isEqualTo("TAKEN_BACK");
    assertThat(tree()).isEmpty();
    var anew = lists.applied(administrator, city, "units", csv);
    assertThat(lists.state(anew)).isEqualTo("APPLIED");
    assertThat(tree()).hasSize(6);
  }

  @Test
  void whatCannotLieThereIsRefusedWithTheReason() {
    var csv =
        """
        Tên đơn vị,Cấp,Khối,Đơn vị cấp trên,Phường,Tổ dân phố
        ,Nhóm,,,,
        Nhóm A,Tầng,,,,
        Nhóm B,,Vũ trụ,,,
        Nhóm C,Nhóm,,Chi hội Vô Danh,,
        Nhóm D,Nhóm,,Nhóm E,,
        Nhóm E,Nhóm,,Nhóm D,,
        Nhóm F,Nhóm,,,Nơi không có,
        Cơ sở G,Ngành,,,Thủy Xuân,
        Hội phường mới,Phường,,,,
        Nhóm H,Nhóm,,,Thủy Xuân,Tổ dân phố 99
        Nhóm I,Nhóm,,Nhóm C,,
        """;

    var id = lists.checked(administrator, city, "units", csv);

    assertThat(lists.lines(id))
        .extracting(line -> String.join(" ", line.reasons()))
        .containsExactly(
            "unit-name:needed",
            "level:unknown-level",
            "sector:unknown-sector",
            "above:unknown-above",
            "above:above-refused",
            "above:circle",
            "area:unknown-area",
            "level:not-sectoral",
            "level:comes-with-its-area",
            "residential:unknown-residential",
            "above:above-refused");
    assertThat(tree()).isEmpty();
  }

  @Test
  void aDoubtfulUnitAboveIsDecidedUponFirst() {
    var ward = lists.ward(city, "An Cựu");
    var one = lists.group(ward, "Chi hội Tổ dân phố 1");
    var _ = lists.group(lists.ward(city, "Thủy Xuân"), "Chi hội Tổ dân phố 1");
    var csv =
        """
        Tên đơn vị,Đơn vị cấp trên,Phường
        Tổ A,Chi hội Tổ dân phố 1,
        Tổ B,Chi hội TDP 01,An Cựu
        Chi hội TDP 1,,An Cựu
        Tổ C,Chi hội TDP 1,An Cựu
        """;
    var id = lists.checked(administrator, city, "units", csv);
    assertThat(lists.line(id, 2).doubt()).contains(Doubt.ABOVE);
    assertThat(lists.line(id, 2).candidates()).hasSize(2);
    assertThat(lists.line(id, 3).doubt()).contains(Doubt.ABOVE);
    assertThat(lists.line(id, 4).doubt()).contains(Doubt.ALIKE);
    assertThat(lists.line(id, 5).doubt()).contains(Doubt.ABOVE_IN_LIST);

    lists.decide(administrator, id, 2, one.toString(), false);
    lists.decide(administrator, id, 3, one.toString(), true);
    lists.decide(administrator, id, 4, one.toString(), false);

    assertThat(lists.lines(id)).allMatch(line -> line.doubt().isEmpty());
    lists.apply(administrator, id);
    lists.work(id);
    assertThat(tree())
        .filteredOn(line -> line.startsWith("GROUP Tổ"))
        .allMatch(line -> line.contains("< Chi hội Tổ dân phố 1 "))
        .hasSize(3);
    assertThat(below(one)).isEqualTo(3);
  }

  private int below(UUID unit) {
    return jdbc.sql("select count(*) from organization.unit where parent = :unit")
        .param("unit", unit)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private List<String> tree() {
    return jdbc.sql(
            """
            select concat_ws(' ', u.kind, u.sector, u.name, '<', p.name, u.since) from organization.unit u
            join organization.unit p on p.id = u.parent
            where u.path @> array[:city]::uuid[] and u.kind in ('BRANCH', 'GROUP')
              and (u.until is null or u.until > :today + 1)
            """)
        .param("city", city)
        .param("today", clock.today())
        .query(Sql.rows(String.class))
        .list();
  }
}
