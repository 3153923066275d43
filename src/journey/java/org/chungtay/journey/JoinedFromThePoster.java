package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// A volunteer who stands before the poster with a phone.
final class JoinedFromThePoster {
  static final String NAME = "Công Tằng Tôn Nữ Huyền Trang";
  private static final Duration A_MINUTE = Duration.ofSeconds(60);

  private final Screen volunteer;
  private final String activity;
  private String ticket = "";

  JoinedFromThePoster(Screen volunteer, String activity) {
    this.volunteer = volunteer;
    this.activity = activity;
  }

  /// Three things to fill in, and well under a minute even where the machine is the slow part.
  void join() {
    volunteer.open("/activities/" + activity);
    volunteer.looksRight("main-activity-open");
    volunteer.open("/activities/" + activity + "/poster");
    volunteer.looksRight("main-poster");
    volunteer.looksOnPaper("main-poster");
    var printed = volunteer.find(".poster .link").innerText().strip();
    var scanned = QrReader.read(volunteer.find(".poster svg.qr"));
    assertThat(scanned).isEqualTo(printed);
    volunteer.page().navigate(scanned);
    volunteer.looksRight("main-join");
    var began = System.nanoTime();
    volunteer.page().navigate(scanned);
    assertThat(
            volunteer
                .find(
                    "main form input:not([type=radio]):visible, main form select:visible, main form textarea:visible")
                .evaluateAll("fields => fields.map(field => field.id).join(' ')"))
        .isEqualTo("name phone consent");
    assertThat(volunteer.find("main form input[type=radio]:checked").count())
        .as("the age is answered for those of age")
        .isEqualTo(1);
    volunteer.find("#name").fill(NAME);
    volunteer.find("#phone").fill(phone());
    volunteer.find("#consent").check();
    volunteer.find("main form button.act").click();
    assertThat(volunteer.find("main svg.qr path").getAttribute("d")).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(A_MINUTE);
    assertThat(volunteer.path()).startsWith("/t/");
    assertThat(volunteer.find("h1").innerText()).isEqualTo(NAME);
    volunteer.looksRight("main-ticket");
    ticket = volunteer.path().split("\\?")[0];
  }

  /// Before the code on the site's screen.
  void scan(String code) {
    volunteer.page().navigate(code);
    volunteer.looksRight("main-site-scanned");
    volunteer.find("form[action$='/tickets'] button").click();
  }

  void seesThatTheyWereThere() {
    volunteer.open(ticket);
    volunteer.looksRight("main-ticket-there");
  }

  private static String phone() {
    return "0905 %03d %03d"
        .formatted(
            ThreadLocalRandom.current().nextInt(1000), ThreadLocalRandom.current().nextInt(1000));
  }
}
