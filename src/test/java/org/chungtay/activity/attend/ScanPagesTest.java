package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.PersonId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class ScanPagesTest {
  @Autowired Activities activities;
  @Autowired Attendances attendances;
  @Autowired TestActivities planted;
  @Autowired Tickets tickets;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;

  @Test
  void aTypedNumberAScannedAddressAndAPhotoAreTheSameTicket() throws Exception {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var token = ticket(activity);
    var leader = visitors.as("leader", unit);
    assertThat(leader.get(path(activity)).body()).contains("data-scan-form");
    assertThat(number(leader, activity, "1")).isEqualTo(303);
    assertThat(number(leader, activity, "https://chungtay.example.vn/t/" + token)).isEqualTo(303);
    assertThat(photo(leader, activity, picture("https://chungtay.example.vn/t/" + token)))
        .isEqualTo(303);
    assertThat(activities.turnout(activity.id()).participations()).isEqualTo(1);
  }

  @Test
  void aPictureOfTheCameraIsReadAndNotRecorded() throws Exception {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var token = ticket(activity);
    var leader = visitors.as("leader", unit);
    assertThat(frame(leader, activity, picture("/t/" + token))).isEqualTo("200 /t/" + token);
    for (var nothing : new byte[][] {new byte[0], {1, 2, 3}, new byte[600_000]}) {
      assertThat(frame(leader, activity, nothing)).isEqualTo("204 ");
    }
    var stranger = visitors.as("leader", scopes.root());
    assertThat(frame(stranger, activity, picture("/t/" + token))).startsWith("403");
    assertThat(activities.turnout(activity.id()).participations()).isZero();
  }

  private static String frame(Visitor leader, Planted activity, byte[] picture) {
    return leader
        .client()
        .post()
        .uri(path(activity) + "/frame")
        .contentType(MediaType.IMAGE_JPEG)
        .body(picture)
        .exchange((_, answer) -> {
          var said = new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8);
          return answer.getStatusCode().value() + " " + said;
        });
  }

  /// Browsers lend their camera to https and to this machine only; elsewhere names are ticked.
  @Test
  void withoutHttpsThereIsNoCameraAndNamesAreTickedInstead() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var leader = visitors.as("leader", unit);
    assertThat(leader.get(path(activity)).body()).contains("data-scan-start");
    var byAddress = leader.elsewhere("127.0.0.1");
    assertThat(byAddress.get(path(activity) + "?lang=en").body())
        .doesNotContain("data-scan-start")
        .contains("tick the name", "/checkin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "99", "999999999", "-1", "nonsense", "<script>"})
  void whatIsNoTicketIsRefused(String typed) {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    assertThat(number(visitors.as("leader", unit), activity, typed)).isEqualTo(422);
  }

  @Test
  void aTicketOfAnotherActivityAndAPictureOfNothingAreRefused() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var leader = visitors.as("leader", unit);
    assertThat(number(leader, activity, ticket(planted.running(unit, 0)))).isEqualTo(422);
    var nothing = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    assertThat(photo(leader, activity, nothing)).isEqualTo(422);
    assertThat(activities.turnout(activity.id()).participations()).isZero();
  }

  @Test
  void onlyLeadersOfItsUnitsScan() {
    var activity = planted.running(scopes.root(), 0);
    var token = ticket(activity);
    assertThat(number(visitors.as("leader", scopes.root()), activity, token)).isEqualTo(403);
    assertThat(activities.turnout(activity.id()).participations()).isZero();
  }

  private String ticket(Planted activity) {
    var one = attendances.register(activity.id(), PersonId.next(), activity.site());
    return tickets.token(new Ticket(activity.id(), one.id()));
  }

  private static String path(Planted activity) {
    return "/activities/" + activity.id() + "/scan";
  }

  private static int number(Visitor leader, Planted activity, String typed) {
    return leader.post(path(activity), Map.of("number", typed)).status().value();
  }

  private static int photo(Visitor leader, Planted activity, byte[] photo) {
    var parts = new LinkedMultiValueMap<String, Object>();
    parts.add(
        "photo",
        new ByteArrayResource(photo) {
          @Override
          public String getFilename() {
            return "ticket.png";
          }
        });
    return leader
        .client()
        .post()
        .uri(path(activity))
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(parts)
        .exchange((_, answer) -> answer.getStatusCode().value());
  }

  private static byte[] picture(String text) throws IOException, WriterException {
    var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 600, 600);
    var picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 600; x++) {
        picture.setRGB(x, y, matrix.get(x, y) ? 0 : 0xffffff);
      }
    }
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, "png", out)).isTrue();
    return out.toByteArray();
  }
}
