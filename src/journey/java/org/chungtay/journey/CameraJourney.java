package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The leader's phone looks at a ticket while the network fails: the scan waits on the phone, over
/// a reload too, and is recorded once when the network is back.
@ProductTest
class CameraJourney {
  private static final int WIDE = 640;
  private static final int HIGH = 480;
  private static final int CODE = 440;
  private static final String DOOR = "**/checkins";

  @Autowired Browsers browsers;
  @Autowired Attendances attendances;
  @Autowired Activities activities;
  @Autowired TestActivities planted;
  @Autowired Tickets tickets;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @TempDir Path folder;

  @Test
  void aScanIsKeptUntilItIsAcknowledged() throws IOException, WriterException {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var person = visitors.person("Công Tằng Tôn Nữ Huyền Trang").person();
    var registered = attendances.register(activity.id(), person, activity.site());
    var ticket = "/t/" + tickets.token(new Ticket(activity.id(), registered.id()));
    var film = folder.resolve("ticket.y4m");
    Files.write(film, film("https://chungtay.example.vn" + ticket));
    var leader = visitors.as("leader", unit).actor();
    try (var phone = browsers.withCamera(Look.phone(Language.VI), leader, film)) {
      phone.open("/activities/" + activity.id() + "/scan");
      phone.looksRight("scan-ready");
      phone.page().route(DOOR, Route::abort);
      phone.find("[data-scan-start]").tap();
      var waiting = phone.find("[data-scan-waiting]");
      waiting.waitFor();
      assertThat(waiting.locator("strong").innerText()).isEqualTo("1");
      phone.looksRight("scan-waiting");
      phone.page().reload();
      waiting.waitFor();
      assertThat(activities.turnout(activity.id()).participations()).isZero();

      phone.page().unroute(DOOR);
      assertThatNoException()
          .isThrownBy(() ->
              waiting.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN)));
      assertThat(phone.find("[data-scan-said]").innerText()).contains("Đã điểm danh");
      assertThat(activities.turnout(activity.id()).participations()).isEqualTo(1);
    }
  }

  /// Two pictures of the code in the middle of a white wall.
  private static byte[] film(String text) throws IOException, WriterException {
    var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE, CODE);
    var light = new byte[WIDE * HIGH];
    Arrays.fill(light, (byte) 235);
    for (int y = 0; y < CODE; y++) {
      for (int x = 0; x < CODE; x++) {
        if (code.get(x, y)) {
          light[(y + (HIGH - CODE) / 2) * WIDE + x + (WIDE - CODE) / 2] = 16;
        }
      }
    }
    var colour = new byte[WIDE * HIGH / 2];
    Arrays.fill(colour, (byte) 128);
    var film = new ByteArrayOutputStream();
    film.write(ascii("YUV4MPEG2 W" + WIDE + " H" + HIGH + " F10:1 Ip A1:1 C420jpeg\n"));
    for (int picture = 0; picture < 2; picture++) {
      film.write(ascii("FRAME\n"));
      film.write(light);
      film.write(colour);
    }
    return film.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
