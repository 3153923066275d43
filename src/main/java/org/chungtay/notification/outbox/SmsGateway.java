package org.chungtay.notification.outbox;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.chungtay.notification.Outbox.Outgoing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// An HTTP gateway that takes `{"to": "0905123456", "text": "…"}`: `CHUNGTAY_SMS_URL`, and
/// `CHUNGTAY_SMS_TOKEN` as its bearer token. A message that comes again has the same
/// `Idempotency-Key`.
@Component
class SmsGateway {
  private static final Duration REACHED_WITHIN = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String url;
  private final String token;
  private final boolean demonstration;
  private final RestClient client;

  SmsGateway(
      @Value("${CHUNGTAY_SMS_URL:}") String url,
      @Value("${CHUNGTAY_SMS_TOKEN:}") String token,
      @Value("${chungtay.demonstration}") boolean demonstration) {
    this.url = url;
    this.token = token;
    this.demonstration = demonstration;
    var http = HttpClient.newBuilder().connectTimeout(REACHED_WITHIN).build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(PATIENCE);
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  /// Never in a demonstration: its people are invented, and their numbers may be somebody's.
  boolean configured() {
    return !url.isBlank() && !demonstration;
  }

  void carry(Outgoing message) {
    var request =
        client
            .post()
            .uri(url)
            .header("Idempotency-Key", message.id().toString())
            .contentType(MediaType.APPLICATION_JSON);
    if (!token.isBlank()) {
      request.headers(headers -> headers.setBearerAuth(token));
    }
    var _ =
        request
            .body(Map.of("to", message.to(), "text", message.text()))
            .retrieve()
            .toBodilessEntity();
  }
}
