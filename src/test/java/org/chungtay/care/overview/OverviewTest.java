package org.chungtay.care.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.KeptPlaces;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.PastCare;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.survival.Reckoning;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// A ward with five places: kept, at risk, lapsed in a group's hands, taken back, waiting.
@ProductTest
class OverviewTest {
  private static final String WARD = "Phong Điền";

  @Autowired PlacesForTests places;
  @Autowired CareForTests care;
  @Autowired PastCare past;
  @Autowired KeptPlaces kept;
  @Autowired Standings standings;
  @Autowired Reckoning reckoning;
  @Autowired Visitors visitors;
  @Autowired TransactionOperations transactions;
  @Autowired JdbcClient jdbc;

  private final int number = ThreadLocalRandom.current().nextInt(1_000_000);
  private Counts before = Counts.NONE;
  private AreaId ward;
  private Unit women;
  private Group one;
  private Group other;
  private LocalDate since;
  private LocalDate monday;
  private PlaceId good;
  private PlaceId lapsed;
  private PlaceId released;
  private PlaceId waiting;
  private Visitor reader;

  @BeforeEach
  void aWard() {
    since = past.today().minusMonths(3);
    monday = past.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(6);
    ward = places.ward(WARD).id();
    women = places.unit("women", WARD);
    before = kept.of(ward);
    one = care.group(women, "Chi hội Một " + number, 3);
    other = care.group(women, "Chi hội Hai " + number, 3);
    reader = visitors.anonymous();
    good = place("Đường giữ tốt", one, List.of(true, true, true));
    var atRisk = place("Đường lung lay", one, List.of(true, false, false));
    lapsed = place("Đường bị bỏ", other, List.of(false, false, false));
    released = past.launched(women, "Đường trả lại " + number, since);
    past.ended(past.adopted(released, other, since), past.today().minusDays(20), "RELEASED");
    waiting = past.launched(women, "Đường chờ nhóm " + number, since);
    transactions.executeWithoutResult(
        _ -> standings.refresh(List.of(good, atRisk, lapsed, released), past.today()));
  }

  private PlaceId place(String name, Group group, List<Boolean> turns) {
    var place = past.launched(women, name + " " + number, since);
    past.turns(past.adopted(place, group, since), monday, turns);
    return place;
  }

  @Test
  void everyNumberOpensToItsPlaces() {
    assertThat(kept.of(ward)).isEqualTo(before.and(new Counts(1, 1, 2, 1)));
    assertThat(new Counts(1, 1, 2, 1).share()).isEqualTo(25);
    var key = places.ward(WARD).key();
    var page = reader.get("/care?ward=" + key).body();
    for (var state : List.of("kept", "at-risk", "lapsed", "free")) {
      assertThat(page).contains("/care/places?ward=" + key + "&amp;state=" + state);
    }
    assertThat(page).contains("Đường chờ nhóm " + number + ": Chờ nhóm nhận");
    assertThat(names("state=lapsed")).containsExactly("Đường bị bỏ", "Đường trả lại");
    assertThat(names("state=free")).containsExactly("Đường chờ nhóm");
    assertThat(names("state=")).startsWith("Đường bị bỏ").endsWith("Đường giữ tốt");
    assertThat(names("sort=-name")).startsWith("Đường trả lại").endsWith("Đường bị bỏ");
    assertThat(names("week=" + monday + "&mark=missed")).containsExactly("Đường bị bỏ");
    assertThat(names("week=" + monday.plusWeeks(1) + "&mark=missed"))
        .containsExactlyInAnyOrder("Đường bị bỏ", "Đường lung lay");
    assertThat(names("unit=" + other.id())).containsExactly("Đường bị bỏ");
    assertThat(reader.get("/care/groups?unit=" + other.id()).body())
        .contains("Chi hội Hai " + number, "?unit=" + other.id() + "&amp;state=lapsed");
    assertThat(reader.get("/care/groups?unit=" + one.id() + "&state=lapsed").body())
        .doesNotContain("Chi hội Một " + number + "</bdi>");
  }

  @Test
  void theListOfPlacesSaysHowEachStands() {
    var stands =
        Pattern.compile(
                "lang=\"vi\">(Đường [^<]*?) " + number + "</a>.*?<span class=\"state (\\w+)\">",
                Pattern.DOTALL)
            .matcher(reader.get("/places?q=" + number).body())
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    assertThat(stands)
        .isEqualTo(
            Map.of(
                "Đường giữ tốt", "kept",
                "Đường lung lay", "risk",
                "Đường bị bỏ", "lapsed",
                "Đường trả lại", "lapsed",
                "Đường chờ nhóm", "open"));
  }

  @Test
  void aPlaceThatWasGivenBackSaysSoAndWhoKeptItBefore() {
    assertThat(reader.get("/places/" + released).body())
        .contains(
            "class=\"state lapsed\"",
            "Nhóm chăm sóc trước đây, đến " + day(past.today().minusDays(20)))
        .contains("Chi hội Hai " + number + "</bdi>");
    assertThat(reader.get("/places/" + waiting).body())
        .contains("Nơi này chưa có nhóm nào chăm sóc.")
        .doesNotContain("class=\"state lapsed\"");
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
  }

  private List<String> names(String question) {
    return Pattern.compile("<th scope=\"row\"><a [^>]*><bdi>([^<]*)</bdi>")
        .matcher(reader.get("/care/places?q=" + number + "&" + question).body())
        .results()
        .map(found -> found.group(1).replace(" " + number, ""))
        .toList();
  }

  @Test
  void filesAndProgramsGetTheSameAndWrongQuestionsAreRefused() {
    var group = "unit=" + one.id();
    assertThat(reader.follow("/care.csv?" + group).body()).contains(WARD + "\",1,1,0,0,50");
    assertThat(reader.follow("/care/groups.csv?" + group).body()).contains("Chi hội Một " + number);
    assertThat(reader.follow("/care/places.csv?state=lapsed&q=" + number).body())
        .contains("Đường bị bỏ", "Đường trả lại")
        .doesNotContain("Đường giữ tốt");
    assertThat(reader.follow("/api/v1/care/wards?" + group).body())
        .contains("\"kept\":1,\"atRisk\":1,\"lapsed\":0,\"free\":0,\"share\":50.0");
    assertThat(reader.follow("/api/v1/care/weeks?" + group).body())
        .contains("{\"week\":\"" + monday + "\",\"kept\":2,\"missed\":0,\"excused\":0,\"due\":0");
    assertThat(reader.follow("/api/v1/care/launches?ward=" + places.ward(WARD).key()).body())
        .contains("\"launched\":");
    assertThat(reader.follow("/care.csv?ward=nowhere").status().value()).isEqualTo(422);
    assertThat(reader.follow("/care/places.csv?week=yesterday").status().value()).isEqualTo(422);
    assertThat(reader.get("/care?ward=nowhere").body())
        .as("the page says what it did not understand")
        .contains("class=\"errors\"");
  }

  /// However turns and rounds come, change and go, what is added up is what is there.
  @Test
  void weeksAddUpToTheirTurnsAtAnyMoment() {
    agrees();
    jdbc.sql("delete from care.turn where place = :place and day = :day")
        .param("place", good.value())
        .param("day", monday)
        .update();
    agrees();
    jdbc.sql(
            """
            update care.turn set state = 'KEPT', missed_on = null, kept_round = gen_random_uuid(), kept_on = day
            where place = :place
            """)
        .param("place", lapsed.value())
        .update();
    var adoption = past.adopted(waiting, one, since);
    var _ = care.came(one, AdoptionId.of(adoption), "");
    agrees();
    var before = tallied();
    reckoning.anew();
    assertThat(tallied()).as("brought together it is the same").isEqualTo(before);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from (
                      select from care.week_tally where area = :ward
                      group by week, kind, organization having count(*) > 1) often
                    """)
                .param("ward", ward.value())
                .query(Sql.rows(Long.class))
                .single())
        .as("one row of each key")
        .isZero();
    agrees();
    jdbc.sql("update place.place set area = :area where id = :id")
        .param("area", places.ward("Thủy Xuân").id().value())
        .param("id", good.value())
        .update();
    reckoning.anew();
    assertThat(tallied()).as("a place that lies elsewhere").isNotEqualTo(before);
    agrees();
  }

  private void agrees() {
    assertThat(tallied())
        .isEqualTo(
            counts(
                """
                select count(*) filter (where t.state = 'KEPT') as kept,
                       count(*) filter (where t.state = 'MISSED') as missed,
                       count(*) filter (where t.state = 'EXCUSED') as excused,
                       count(*) filter (where t.state = 'DUE') as due,
                       (select count(*) from care.v_round r where r.area = :ward and r.state = 'CONFIRMED')
                         as rounds
                from care.turn t join place.v_place p on p.id = t.place where p.area = :ward
                """));
  }

  private String tallied() {
    return counts(
        """
        select sum(kept)::bigint as kept, sum(missed)::bigint as missed, sum(excused)::bigint as excused,
               sum(due)::bigint as due, sum(rounds)::bigint as rounds
        from care.week_tally where area = :ward
        """);
  }

  private String counts(String sql) {
    return jdbc.sql("select row_to_json(counted)::text from (" + sql + ") counted")
        .param("ward", ward.value())
        .query(Sql.rows(String.class))
        .single();
  }

  @Test
  void aPlaceTellsWhatBecameOfItsLaunch() {
    var place = past.launched(women, "Đường bảy tháng " + number, past.today().minusMonths(7));
    var _ = past.adopted(place, one, past.today().minusMonths(7));
    reckoning.anew();
    assertThat(reader.get("/places/" + place).body())
        .contains("data-survival", "Sau 6 tháng")
        .doesNotContain("Sau 12 tháng");
    assertThat(
            names(
                "/care/places?ward="
                    + ward
                    + "&launched="
                    + YearMonth.from(past.today().minusMonths(7))
                    + "&months=6&kept=true"))
        .containsExactly("Đường bảy tháng");
  }
}
