package org.chungtay.notification.outbox;

import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// An HTTP gateway that takes `{"to": "0905123456", "text": "…"}`: `CHUNGTAY_SMS_URL`, and
/// `CHUNGTAY_SMS_TOKEN` as its bearer token.
@Component
class SmsGateway {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String url;
  private final String token;
  private final RestClient client;

  SmsGateway(
      @Value("${CHUNGTAY_SMS_URL:}") String url, @Value("${CHUNGTAY_SMS_TOKEN:}") String token) {
    this.url = url;
    this.token = token;
    var requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(PATIENCE);
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  boolean configured() {
    return !url.isBlank();
  }

  void carry(String to, String text) {
    var request = client.post().uri(url).contentType(MediaType.APPLICATION_JSON);
    if (!token.isBlank()) {
      request.headers(headers -> headers.setBearerAuth(token));
    }
    var _ = request.body(Map.of("to", to, "text", text)).retrieve().toBodilessEntity();
  }
}
