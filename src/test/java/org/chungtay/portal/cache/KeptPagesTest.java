package org.chungtay.portal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

@ProductTest
class KeptPagesTest {
  private static final int CROWD = 32;
  private static final OutcomesChanged CHANGED =
      new OutcomesChanged(new Source("activity", Ids.next()));

  @Autowired KeptPages pages;
  @Autowired Visitors visitors;
  @Autowired MeterRegistry meters;

  @Test
  void aPageFromMemoryIsTheSamePageWithTheSameHeaders() {
    pages.forgetAll(CHANGED);
    var made = headers("gzip");
    assertThat(headers("gzip")).isEqualTo(made);
    assertThat(made.getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("vi-VN");
    assertThat(made.getFirst("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(made.getETag()).endsWith("-gz\"");
    assertThat(headers("identity").getETag()).doesNotContain("-gz");
  }

  @Test
  void aPageThatACrowdReadsIsMadeOnce() throws Exception {
    var _ = headers("gzip");
    pages.forgetAll(CHANGED);
    var before = made();
    var reading = new ArrayList<Callable<String>>();
    for (var reader = 0; reader < CROWD; reader++) {
      reading.add(() -> String.valueOf(headers("gzip").getETag()));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tags = new ArrayList<String>();
      for (var answer : threads.invokeAll(reading)) {
        tags.add(answer.get());
      }
      assertThat(tags).hasSize(CROWD).containsOnly(tags.getFirst());
    }
    assertThat(made() - before).isEqualTo(1);
  }

  @Test
  void oneReaderMakesAnOldPageAnewWhileTheOthersReadOn() {
    var body = "x".getBytes(StandardCharsets.UTF_8);
    var page = new KeptPage(body, body, "tag", List.of());
    assertThat(KeptPages.isToBeMadeAnew(page)).isFalse();
    assertThat(page.isOlderThan(0)).isTrue();
    assertThat(page.claim()).isTrue();
    assertThat(page.claim()).isFalse();
  }

  private HttpHeaders headers(String encoding) {
    var headers =
        visitors
            .anonymous()
            .client()
            .get()
            .uri("/about")
            .header(HttpHeaders.ACCEPT_ENCODING, encoding)
            .exchange((_, answer) -> new HttpHeaders(answer.getHeaders()));
    List.of(HttpHeaders.DATE, HttpHeaders.EXPIRES, HttpHeaders.PRAGMA).forEach(headers::remove);
    return headers;
  }

  /// What the frameworks have seen of this page.
  private long made() {
    return meters.find("http.server.requests").tag("uri", "/about").timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }
}
