package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every kind of list × every column × everything that a cell must not hold: told line by line, the
/// good lines beside are taken, and what is stored in the end is clean.
@SeparateProductTest
class BadLinesTest {
  private static final List<String> BAD =
      List.of(
          " \t ",
          "a\u0001b",
          "\u202Egnp.exe",
          "😀👩‍👧",
          Normalizer.normalize("Công Tằng Tôn Nữ Huyền Trang", Normalizer.Form.NFD),
          "x".repeat(10_000),
          "-1",
          "99999999999999999999999999",
          "1e400",
          "NaN",
          "0000-01-01",
          "01/01/0000",
          "9999-12-31",
          "31/12/9999",
          "31/02/2026",
          "=HYPERLINK(\"\"http://x\"\")",
          "@SUM(1)",
          "<script>alert(1)</script>",
          "' or 1=1 --",
          "${7*7}",
          "00000000-0000-7000-8000-000000000000",
          "#REF!",
          "\uFEFFx",
          "٠٩١٢٣٤٥٦٧٨");

  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @TestFactory
  Stream<DynamicTest> badCellsAreToldAndGoodLinesTaken() {
    return Stream.of(IntakeKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.code(), () -> sent(kind)));
  }

  private void sent(IntakeKind kind) {
    var city = lists.city();
    var administrator = visitors.as("administrator", city).actor();
    var member = PersonId.next();
    var phone =
        "09%08d".formatted(Math.floorMod(Ids.next().getLeastSignificantBits(), 100_000_000L));
    var _ = people.register(NewPerson.adult(member, "Lê Thị Có Sẵn", Phone.parse(phone)));
    joins(city, member, administrator);
    var lines = lines(kind, phone);
    var before = state(city);

    var id = lists.checked(administrator, city, kind.code(), csv(kind, lines));

    assertThat(lists.state(id)).isEqualTo("CHECKED");
    assertThat(state(city)).isEqualTo(before);
    assertThat(lists.counts(id).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(lines.size());
    assertThat(lists.counts(id).getOrDefault(Outcome.REFUSED, 0L)).isGreaterThan(lines.size() / 4L);
    assertThat(lists.line(id, 2).reasons()).isEmpty();
    lists.decideAll(administrator, id);
    lists.apply(administrator, id);
    if (kind.needsASecond()) {
      lists.agree(visitors.as("administrator", city).actor(), id);
    }
    lists.work(id);
    assertThat(lists.state(id)).isEqualTo("APPLIED");
    assertThat(unclean(city)).isEmpty();
  }

  /// A good line, and one for each bad cell.
  private List<Map<IntakeField, String>> lines(IntakeKind kind, String phone) {
    var lines = new ArrayList<Map<IntakeField, String>>();
    lines.add(good(kind, 0, phone));
    for (var field : kind.fields()) {
      for (var bad : BAD) {
        if (bad.isBlank() && field == kind.named()) {
          continue; // a line with nothing in it is none
        }
        var line = good(kind, lines.size(), phone);
        line.put(field, bad);
        lines.add(line);
      }
    }
    lines.add(good(kind, 0, phone));
    return lines;
  }

  private Map<IntakeField, String> good(IntakeKind kind, int number, String phone) {
    var line = new TreeMap<IntakeField, String>();
    switch (kind) {
      case MEMBERS -> line.put(IntakeField.NAME, "Trần Thị Dòng " + word(number));
      case GROUPS -> line.put(IntakeField.UNIT, "Nhóm " + word(number));
      case UNITS -> line.put(IntakeField.UNIT_NAME, "Đơn vị " + word(number));
      case OFFICERS -> {
        line.put(IntakeField.NAME, "Lê Thị Có Sẵn");
        line.put(IntakeField.PHONE, phone);
        line.put(IntakeField.ROLE, number % 2 == 0 ? "Cán bộ" : "Trưởng nhóm");
        line.put(IntakeField.LAST_DAY, day(number));
      }
    }
    return line;
  }

  private String day(int number) {
    var day = clock.today().plusDays(100 + number);
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String word(int number) {
    return "w"
        + Integer.toString(number, 26)
            .chars()
            .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? digit - '0' + 'q' : digit)))
            .collect(Collectors.joining());
  }

  private static String csv(IntakeKind kind, List<Map<IntakeField, String>> lines) {
    var csv = new StringBuilder();
    var names = new ArrayList<String>();
    for (var field : kind.fields()) {
      names.add(HEADS.getOrDefault(field, field.name()));
    }
    csv.append(String.join(",", names)).append('\n');
    for (var line : lines) {
      csv.append(
              String.join(
                  ",",
                  kind.fields().stream()
                      .map(field -> "\"" + line.getOrDefault(field, "") + "\"")
                      .toList()))
          .append('\n');
    }
    return csv.toString();
  }

  private static final Map<IntakeField, String> HEADS =
      Map.ofEntries(
          Map.entry(IntakeField.NAME, "Tên"),
          Map.entry(IntakeField.UNIT_NAME, "Tên đơn vị"),
          Map.entry(IntakeField.FAMILY, "Họ"),
          Map.entry(IntakeField.PHONE, "Điện thoại"),
          Map.entry(IntakeField.BORN, "Năm sinh"),
          Map.entry(IntakeField.AREA, "Phường"),
          Map.entry(IntakeField.UNIT, "Nhóm"),
          Map.entry(IntakeField.RESIDENTIAL, "Tổ dân phố"),
          Map.entry(IntakeField.SINCE, "Từ ngày"),
          Map.entry(IntakeField.LAST_DAY, "Ngày cuối"),
          Map.entry(IntakeField.GUARDIAN, "Người giám hộ"),
          Map.entry(IntakeField.GUARDIAN_PHONE, "SĐT phụ huynh"),
          Map.entry(IntakeField.ROLE, "Quyền"),
          Map.entry(IntakeField.ABOVE, "Trực thuộc"),
          Map.entry(IntakeField.LEVEL, "Cấp"),
          Map.entry(IntakeField.SECTOR, "Khối"),
          Map.entry(IntakeField.CODE, "Mã Chung Tay"));

  private void joins(UUID city, PersonId member, Actor by) {
    jdbc.sql(
            """
            insert into organization.membership (organization, unit, id, person, since, joined_by)
            select organization, id, gen_random_uuid(), :person, since, :by
            from organization.unit where id = :city
            """)
        .param("person", member.value())
        .param("by", by.person().value())
        .param("city", city)
        .update();
  }

  /// Whatever is too long, decomposed, turns the reading direction, or lies beyond all days.
  private List<String> unclean(UUID city) {
    return jdbc.sql(
            """
            with stored as (
              select u.name, u.since from organization.unit u where u.path @> array[:city]::uuid[]
              union all
              select p.name, m.since from organization.membership m
              join organization.unit u on u.id = m.unit and u.path @> array[:city]::uuid[]
              join identity.person p on p.id = m.person)
            select name from stored
            where char_length(name) not between 1 and 120 or name <> normalize(name, nfc)
              or name ~ '[\u0001-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]'
              or since not between date '1930-01-01' and :today
            """)
        .param("city", city)
        .param("today", clock.today())
        .query(Sql.rows(String.class))
        .list();
  }

  /// Everything that lists of this organisation write to.
  private String state(UUID city) {
    return jdbc.sql(
            """
            with below as (
              select u.id, to_jsonb(u) as row from organization.unit u
              where u.path @> array[:city]::uuid[]),
            belonging as (
              select m.person, to_jsonb(m) as row from organization.membership m
              join below b on b.id = m.unit),
            written as (
              select row from below union all select row from belonging
              union all
              select to_jsonb(g) from identity.granted_role g join below b on b.id = g.scope
              union all
              select to_jsonb(c) from identity.consent c join belonging m on m.person = c.person
              union all
              select to_jsonb(p) from identity.person p
              where p.id in (select person from belonging) or p.id in (
                select r.subject from organization.intake_row r
                join organization.intake i on i.id = r.intake and i.unit = :city))
            select string_agg(row::text, chr(10) order by row::text) from written
            """)
        .param("city", city)
        .query(Sql.rows(String.class))
        .single();
  }
}
