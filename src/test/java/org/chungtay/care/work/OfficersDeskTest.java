package org.chungtay.care.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class OfficersDeskTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  @Autowired CareForTests care;
  @Autowired PlacesForTests places;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private Unit unit;
  private Group group;
  private Visitor leader;
  private Visitor officer;

  @BeforeEach
  void aGroupBelowAnOfficer() {
    unit = places.unit("women", "Hương Trà");
    group =
        care.group(unit, "Chi hội Bàn Việc " + ThreadLocalRandom.current().nextInt(1_000_000), 7);
    leader = visitors.signedIn(group.leader());
    officer = visitors.signedIn(group.officer());
  }

  private AdoptionId adopted(String line) {
    var place = care.place("road", unit.area(), unit, "Đường " + group.unit().name(), line, 400);
    return care.adopted(place, group, DAILY, DaysOff.KEEP);
  }

  private UUID sent(AdoptionId adoption) throws IOException {
    var id = Ids.next();
    var turn =
        jdbc.sql("select id from care.turn where adoption = :id order by day limit 1")
            .param("id", adoption.value())
            .query(UUID.class)
            .single();
    var picture = PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
    var form = new LinkedMultiValueMap<String, Object>();
    form.add("id", id.toString());
    form.add("after", file(PictureFiles.withExif(picture)));
    var status =
        leader
            .client()
            .post()
            .uri("/my/turns/" + turn + "/done")
            .accept(MediaType.TEXT_HTML)
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(form)
            .exchange((_, answer) -> answer.getStatusCode().value());
    assertThat(status).isEqualTo(303);
    return id;
  }

  private static ByteArrayResource file(byte[] picture) {
    return new ByteArrayResource(picture) {
      @Override
      public String getFilename() {
        return "anh.jpg";
      }
    };
  }

  private String state(UUID round) {
    return jdbc.sql("select state from care.round where id = :id")
        .param("id", round)
        .query(String.class)
        .single();
  }

  private Visitor.Answer confirm(UUID... rounds) {
    var form = new LinkedMultiValueMap<String, String>();
    for (var round : rounds) {
      form.add("round", round.toString());
    }
    return officer.post("/care/work/rounds/confirm?kind=rounds", form);
  }

  @Test
  void aPhotoOfElsewhereIsShownAsOddAndNotConfirmedWithOthers() throws IOException {
    var near = sent(adopted("16.4480,107.5590;16.4490,107.5620"));
    var far = sent(adopted("16.3480,107.5590;16.3490,107.5620"));
    var desk = officer.get("/care/work").body();
    assertThat(desk)
        .as("the first kind that waits is open")
        .contains("Lượt cần xem (")
        .contains("value=\"" + near + "\"")
        .contains("Ảnh chụp cách xa địa điểm")
        .contains("/care/rounds/" + far + "/look")
        .doesNotContain("value=\"" + far + "\"");
    assertThat(confirm(far).location()).contains("none-confirmed");
    assertThat(confirm(near, far).location()).contains("some-left");
    assertThat(confirm(near).location()).contains("notice.confirmed");
    assertThat(state(near)).isEqualTo("CONFIRMED");
    assertThat(state(far)).isEqualTo("SENT");
    assertThat(officer.get("/care/rounds/" + far + "/look").body())
        .contains("Ảnh chụp cách xa địa điểm");
    var long501 = "x".repeat(501);
    var refused = officer.post("/care/rounds/" + far + "/refuse", Map.of("reason", long501));
    assertThat(refused.status().value()).isEqualTo(422);
    assertThat(refused.body()).contains(long501);
    assertThat(
            officer
                .post("/care/rounds/" + far + "/refuse", Map.of("reason", "Ảnh nơi khác"))
                .status()
                .value())
        .isEqualTo(303);
    assertThat(leader.get("/care/rounds/" + far).body()).contains("Ảnh nơi khác");
    assertThat(confirm().status().value()).isEqualTo(422);
  }

  @Test
  void aReasonThatIsTooLongStandsThereAgainAtItsAdoption() {
    var place = care.road(unit.area(), unit, "Đường Chờ Lâu");
    var wish = care.wish(place, group, DAILY, DaysOff.KEEP);
    care.ask(wish, group);
    var long501 = "y".repeat(501);
    var refused =
        officer.post(
            "/care/work/adoptions/" + wish.id() + "/refuse",
            Map.of("reason", long501, "adoption", wish.id().toString()));
    assertThat(refused.status().value()).isEqualTo(422);
    assertThat(refused.body()).containsOnlyOnce(long501);
  }

  @Test
  void whoeverMayNotAdoptReadsHowAGroupCanAndALeaderReadsWhyNot() {
    var place = care.road(unit.area(), unit, "Đường Chưa Ai Nhận");
    var page = "/places/" + place;
    var adopt = page + "/adopt\"";
    assertThat(visitors.anonymous().get(page).body())
        .contains("trưởng nhóm đăng nhập", "/sign-in?to=" + page)
        .doesNotContain(adopt);
    assertThat(visitors.signedIn(group.members().get(1)).get(page).body())
        .contains("trưởng nhóm đăng nhập")
        .doesNotContain(adopt);
    assertThat(leader.get(page).body()).contains(adopt);
    var small = care.group(unit, "Chi hội Hai Người " + Ids.next().hashCode(), 2);
    assertThat(visitors.signedIn(small.leader()).get(page).body())
        .contains("chưa nhận chăm sóc nơi này được", "cần ít nhất")
        .doesNotContain(adopt);
  }
}
