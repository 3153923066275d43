package org.chungtay.place.shape;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The numbers of `place.rule`, kept for a minute.
@Component
public class DrawingRules {
  private final JdbcClient jdbc;
  private final LoadingCache<String, Rules> kept;

  DrawingRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
    kept =
        Caffeine.newBuilder()
            .maximumSize(1)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build(_ -> read());
  }

  public Rules now() {
    return kept.get("");
  }

  private Rules read() {
    Map<String, Double> amounts = new HashMap<>();
    jdbc.sql("select code, amount from place.rule")
        .query(row -> {
          amounts.put(row.getString("code"), row.getDouble("amount"));
        });
    return new Rules(Map.copyOf(amounts));
  }
}
