package org.chungtay.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.chungtay.notification.Outbox.Message;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class CourierTest {
  @Autowired JdbcClient jdbc;
  @Autowired Vault vault;
  @Autowired CityClock clock;

  /// What other tests have written stays where it is.
  @BeforeEach
  void leaveTheOthersAlone() {
    jdbc.sql(
            """
            update notification.message set next_try = now() + interval '1 day'
            where carried_at is null
            """)
        .update();
  }

  @Test
  void onePoisonedMessageHoldsNobodyUp() throws IOException {
    try (var gateway = new TinyGateway()) {
      var outbox = outbox(gateway.url());
      var poisoned = send(outbox, "POISON");
      var good = send(outbox, "Chung Tay: mã 123456");
      courier(outbox, gateway.url()).round();
      assertThat(gateway.taken).singleElement().asString().contains("0905000111", "123456");
      assertThat(state(good)).startsWith("carried 1");
      assertThat(state(poisoned)).startsWith("waits 1");
      assertThat(gateway.keys).containsExactly(poisoned.toString(), good.toString());

      courier(outbox, gateway.url()).round();
      assertThat(gateway.keys).as("not before its time, and none twice").hasSize(2);
      due(poisoned);
      courier(outbox, gateway.url()).round();
      assertThat(state(poisoned)).startsWith("waits 2");
      assertThat(gateway.taken).hasSize(1);
    }
  }

  @Test
  void aDeadGatewayLosesNothingAndIsTriedAgain() throws IOException {
    var gateway = new TinyGateway();
    var url = gateway.url();
    gateway.close();
    var outbox = outbox(url);
    var first = send(outbox, "một");
    var second = send(outbox, "hai");
    var third = send(outbox, "ba");
    courier(outbox, url).round();
    assertThat(state(first)).startsWith("waits 1");
    assertThat(state(second)).startsWith("waits 1");
    assertThat(state(third)).as("spared the wait").startsWith("waits 0");
    try (var again = new TinyGateway()) {
      due(first);
      due(second);
      courier(outbox, again.url()).round();
      assertThat(again.taken).hasSize(3);
    }
  }

  @Test
  void aMessageClaimedByANodeThatDiedIsTakenUpAgain() throws IOException {
    try (var gateway = new TinyGateway()) {
      var outbox = outbox(gateway.url());
      var message = send(outbox, "chưa kịp gửi");
      assertThat(outbox.claim(20)).hasSize(1);
      assertThat(outbox.claim(20)).isEmpty();
      due(message);
      courier(outbox, gateway.url()).round();
      assertThat(state(message)).startsWith("carried 2");
    }
  }

  @Test
  void thePauseGrowsToFiveMinutes() {
    assertThat(Courier.pause(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(Courier.pause(3)).isEqualTo(Duration.ofSeconds(20));
    assertThat(Courier.pause(60)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aDemonstrationSendsNothing() throws IOException {
    try (var gateway = new TinyGateway()) {
      var shown = new SmsGateway(gateway.url(), "", true);
      var outbox = new StoredOutbox(jdbc, vault, clock, shown);
      var message = send(outbox, "dựng nên");
      new Courier(outbox, shown).round();
      assertThat(gateway.keys).isEmpty();
      assertThat(state(message)).startsWith("waits 0");
      assertThat(outbox.shownToOperator()).isTrue();
    }
  }

  private Courier courier(StoredOutbox outbox, String url) {
    return new Courier(outbox, new SmsGateway(url, "", false));
  }

  private StoredOutbox outbox(String url) {
    return new StoredOutbox(jdbc, vault, clock, new SmsGateway(url, "", false));
  }

  private UUID send(StoredOutbox outbox, String text) {
    var id = Ids.next();
    outbox.send(new Message(id, "0905000111", text, clock.now().plus(Duration.ofMinutes(10))));
    return id;
  }

  private void due(UUID message) {
    jdbc.sql("update notification.message set next_try = null where id = :id")
        .param("id", message)
        .update();
  }

  private String state(UUID message) {
    return jdbc.sql(
            """
            select case when carried_at is null then 'waits ' else 'carried ' end || tries
            from notification.message where id = :id
            """)
        .param("id", message)
        .query(String.class)
        .single();
  }
}
