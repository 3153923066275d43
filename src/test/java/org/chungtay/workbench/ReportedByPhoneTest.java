package org.chungtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.evidence.PhotoFacts;
import org.chungtay.evidence.PhotoFacts.Facts;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/// From a leader's phone to many confirmations at once, through HTTP.
@ProductTest
class ReportedByPhoneTest {
  private static final String WARD = "Phú Xuân";

  @Autowired Reporting reporting;
  @Autowired PhotoFacts photos;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private Visitor leader;
  private Visitor officer;

  @BeforeEach
  void aLeaderAndAnOfficer() {
    var ward = plans.unit("women", WARD).id().value();
    leader = visitors.as("leader", ward);
    officer = visitors.as("officer", ward);
  }

  @Test
  void ofManyTheSoundOnesAreConfirmedAndTheOthersLeft() throws IOException {
    var sound = sentWithPhoto(4242);
    var withoutPhoto = reported();
    var changed = sentWithPhoto(99);
    var answer =
        post(
            "/workbench/confirm?lang=en",
            "chosen",
            sound + ":2",
            "chosen",
            withoutPhoto.id() + ":1",
            "chosen",
            changed + ":1");
    assertThat(answer).contains("1 report confirmed", "2 reports were left as they are");
    assertThat(state(sound)).isEqualTo("CONFIRMED");
    assertThat(state(withoutPhoto.id())).isEqualTo("REPORTED");
    assertThat(state(changed)).isEqualTo("REPORTED");
  }

  @Test
  void whatIsNoPhotoIsRefusedAndNothingIsKept() throws IOException {
    var plan = returned();
    var page = "Not a photo".getBytes(StandardCharsets.UTF_8);
    assertThat(upload(plan.id(), "photo.jpg", page)).isBetween(400, 499);
    assertThat(upload(plan.id(), "=cmd|calc.jpg", new byte[0])).isBetween(300, 499);
    assertThat(upload(plan.id(), "x".repeat(3000) + ".jpg", page)).isBetween(400, 499);
    assertThat(upload(plan.id(), "dot.jpg", picture(1, 1, 1))).isBetween(400, 499);
    assertThat(
            leader
                .post("/activities/" + plan.id() + "/report/photos", Map.of("photo", "x"))
                .status()
                .value())
        .isBetween(400, 499);
    assertThat(photos.of("activity", List.of(plan.id().value()))).isEmpty();
  }

  @Test
  void factsOfManyAreReadTogether() throws IOException {
    var first = returned();
    var second = returned();
    var nothing = returned();
    assertThat(upload(first.id(), "a.jpg", picture(640, 480, 7))).isEqualTo(303);
    assertThat(upload(second.id(), "a.jpg", picture(640, 480, 7))).isEqualTo(303);
    var ids = List.of(first.id().value(), second.id().value(), nothing.id().value());
    assertThat(photos.of("activity", ids))
        .containsEntry(first.id().value(), new Facts(1, true))
        .containsEntry(second.id().value(), new Facts(1, true))
        .doesNotContainKey(nothing.id().value());
  }

  @ParameterizedTest
  @CsvSource({
    "results,amount,-1",
    "results,amount,1e30",
    "results,amount,=1+1",
    "results,amount,<script>",
    "results,amount,12.34.56.7",
    "words,words,LONG",
    "return,reason,''",
    "return,reason,LONG",
    "return,revision,-3",
    "return,revision,99999999999999999999",
    "return,revision,x",
    "shares,unit,not-an-id",
    "shares,unit,00000000-0000-7000-8000-000000000000",
    "shares,terms,-1",
    "shares,answer,perhaps",
    "shares,reason,''"
  })
  void badInputIsRefusedAndChangesNothing(String form, String field, String value) {
    var plan = form.equals("results") || form.equals("words") ? returned() : reported();
    var site = plan.sites().getFirst().id();
    var named = field.equals("amount") ? fieldOfResults(plan) : field;
    var fields = new LinkedMultiValueMap<String, String>();
    switch (form) {
      case "return" -> {
        fields.set("revision", "1");
        fields.set("reason", "Thiếu ảnh");
      }
      case "shares" -> {
        fields.set("unit", plan.shares().getLast().unit().toString());
        fields.set("terms", "1");
        fields.set("answer", "decline");
        fields.set("reason", "Không tham gia");
      }
      default -> fields.set("site", site.toString());
    }
    fields.set(named, value.equals("LONG") ? "ă".repeat(10_000) : value);
    var before = state(plan.id());
    var drafts = drafts(plan.id());
    var who = form.equals("results") || form.equals("words") ? leader : officer;
    var answer = who.post("/activities/" + plan.id() + pathOf(form), fields.toSingleValueMap());
    assertThat(answer.status().value()).as(answer.body()).isIn(403, 404, 422);
    assertThat(state(plan.id())).isEqualTo(before);
    assertThat(drafts(plan.id())).isEqualTo(drafts);
  }

  private static String pathOf(String form) {
    return form.equals("results") || form.equals("words") ? "/report/" + form : "/" + form;
  }

  private String fieldOfResults(Plan plan) {
    var body = leader.get("/activities/" + plan.id() + "/report/results").body();
    var from = body.indexOf("name=\"", body.indexOf("<main")) + 6;
    return body.substring(from, body.indexOf('"', from));
  }

  private ActivityId sentWithPhoto(long seed) throws IOException {
    var plan = returned();
    assertThat(upload(plan.id(), "anh.jpg", picture(640, 480, seed))).isEqualTo(303);
    var sent = leader.post("/activities/" + plan.id() + "/report/send", Map.of());
    assertThat(sent.status().value()).as(sent.body()).isEqualTo(303);
    return plan.id();
  }

  private Plan returned() {
    var plan = reported();
    reporting.sendBack(officer.actor(), plan.id(), 1, "Thiếu ảnh");
    return plan;
  }

  private Plan reported() {
    var plan = plans.in(WARD).now();
    var site = plan.sites().getFirst().id();
    reporting.reportUnplanned(
        leader.actor(),
        plan,
        List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
        new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
    return plan;
  }

  private int upload(ActivityId activity, String name, byte[] file) {
    var parts = new LinkedMultiValueMap<String, Object>();
    parts.add(
        "photo",
        new ByteArrayResource(file) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    return leader
        .client()
        .post()
        .uri("/activities/{id}/report/photos", activity.toString())
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(parts)
        .exchange((_, answer) -> answer.getStatusCode().value());
  }

  private String post(String address, String... namesAndValues) {
    var form = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return officer
        .client()
        .post()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .exchange((_, answer) -> String.valueOf(answer.bodyTo(String.class)));
  }

  private String state(ActivityId activity) {
    return jdbc.sql("select state from activity.activity where id = :id")
        .param("id", activity.value())
        .query(String.class)
        .single();
  }

  private List<String> drafts(ActivityId activity) {
    return jdbc.sql(
            """
            select words || quantities::text from activity.report_draft where activity_id = :id
            """)
        .param("id", activity.value())
        .query(Sql.rows(String.class))
        .list();
  }

  private static byte[] picture(int width, int height, long seed) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(seed);
    var blocks = random.ints(64, 0, 0x1000000).toArray();
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, blocks[8 * (8 * x / width) + 8 * y / height]);
      }
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }
}
