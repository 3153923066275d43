package org.chungtay.activity.attend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class SheetPhotosTest {
  private static final String WARD = "Phú Bài";

  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired Attendances attendances;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;

  @Test
  void theSignedSheetIsSeenByWhoeverDecidesAndNeverPublished() throws IOException {
    var unit = plans.unit("farmers", WARD).id().value();
    var leader = visitors.as("leader", unit);
    var officer = visitors.as("officer", unit);
    var activity = running(leader, officer);
    var names = "/activities/" + activity + "/checkin/names";
    assertThat(send(leader, activity, new byte[0])).isEqualTo(422);
    assertThat(send(leader, activity, "not a photo".getBytes(UTF_8))).isEqualTo(422);
    assertThat(send(leader, activity, picture())).isEqualTo(303);
    var photo = photo(leader.get(names).body());

    reporting.report(leader.actor(), activity, new Report("Bà con rất vui.", List.of()));
    assertThat(officer.get("/activities/" + activity + "/confirmation").body()).contains(photo);
    reporting.confirm(officer.actor(), activity, 1);
    assertThat(leader.get(photo).status().value()).isEqualTo(200);
    assertThat(officer.get(photo).status().value()).isEqualTo(200);
    var neighbour = visitors.as("officer", plans.unit("farmers", "Thủy Xuân").id().value());
    for (var other : List.of(visitors.anonymous(), visitors.signedIn(), neighbour)) {
      assertThat(other.get(photo).status().value()).isEqualTo(404);
      assertThat(other.get(photo.replace("/small", "")).status().value()).isEqualTo(404);
    }
    assertThat(visitors.anonymous().get("/activities/" + activity).body()).doesNotContain(photo);
    assertThat(send(leader, activity, picture())).isEqualTo(409);
  }

  @Test
  void theCodeOnAPhotoSaysWhereItBelongs() throws IOException {
    var unit = plans.unit("farmers", WARD).id().value();
    var leader = visitors.as("leader", unit);
    var officer = visitors.as("officer", unit);
    var first = began(officer);
    var second = began(officer);
    var elsewhere = plans.in("Thủy Xuân").now();
    planning.announce(plans.someone("officer", "women", "Thủy Xuân"), elsewhere);
    var foreign = sheet(elsewhere);
    var page = sort(leader, sheet(first), foreign, picture(), sheet(second), sheet(first));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("3 photos are stored", back(first), back(second))
        .contains("an activity that you do not lead", "no sheet’s QR code could be read");
    assertThat(kept(leader, first)).as("sent twice, kept once").isEqualTo(1);
    assertThat(kept(leader, second)).isEqualTo(1);
    var refused = sort(leader, foreign);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"sheet-refusal\"");
    assertThat(sort(leader).status()).isEqualTo(422);
    assertThat(send(leader, first.id(), picture(), sheet(second)))
        .as("at the wrong activity, all or none")
        .isEqualTo(422);
    assertThat(kept(leader, first)).isEqualTo(1);
  }

  private static byte[] sheet(Plan plan) {
    return PhotographedSheet.of(plan.id(), plan.sites().getFirst().id());
  }

  private static String back(Plan plan) {
    return "/activities/" + plan.id() + "/checkin/names?site=" + plan.sites().getFirst().id();
  }

  private static long kept(Visitor leader, Plan plan) {
    var page = leader.get(back(plan)).body();
    return Pattern.compile("src=\"/photos/[0-9a-f]{64}/small\"").matcher(page).results().count();
  }

  private Plan began(Visitor officer) {
    var plan = plans.in(WARD).led("farmers").now();
    planning.announce(officer.actor(), plan);
    planning.start(officer.actor(), plan.id());
    return plan;
  }

  private record Shown(int status, String body) {}

  private static Shown sort(Visitor leader, byte[]... pictures) {
    var form = new LinkedMultiValueMap<String, Object>();
    form.add("lang", "en");
    for (var picture : pictures) {
      form.add("sheet", file(picture));
    }
    return leader
        .client()
        .post()
        .uri("/sheets?lang=en")
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .exchange((_, answer) ->
            new Shown(answer.getStatusCode().value(), String.valueOf(answer.bodyTo(String.class))));
  }

  private ActivityId running(Visitor leader, Visitor officer) {
    var plan = began(officer);
    var site = plan.sites().getFirst().id();
    var group = new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9);
    attendances.count(leader.actor(), plan.id(), group);
    return plan.id();
  }

  private static String photo(String page) {
    var found = Pattern.compile("src=\"(/photos/[0-9a-f]{64}/small)\"").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static int send(Visitor leader, ActivityId activity, byte[]... pictures) {
    var form = new LinkedMultiValueMap<String, Object>();
    for (var picture : pictures) {
      form.add("sheet", file(picture));
    }
    return leader
        .client()
        .post()
        .uri("/activities/" + activity + "/checkin/sheets")
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .exchange((_, answer) -> answer.getStatusCode().value());
  }

  private static ByteArrayResource file(byte[] picture) {
    return new ByteArrayResource(picture) {
      @Override
      public String getFilename() {
        return "bang.jpg";
      }
    };
  }

  private static byte[] picture() throws IOException {
    var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    var random = new Random(20261125);
    for (int x = 0; x < 900; x++) {
      for (int y = 0; y < 600; y++) {
        image.setRGB(x, y, (x / 30 * 7919 + y / 30 * 104729 + random.nextInt(8)) & 0xFFFFFF);
      }
    }
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, "jpg", bytes)).isTrue();
    return bytes.toByteArray();
  }
}
