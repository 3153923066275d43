package org.chungtay.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// One real PostgreSQL for all tests of a run.
public final class TestPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test-postgres",
                Map.of(
                    "spring.datasource.url", url(),
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "postgres",
                    "server.shutdown", "immediate",
                    "spring.datasource.hikari.connection-timeout", "3000")));
  }

  static String url() {
    return Running.SERVER.getJdbcUrl("postgres", "postgres");
  }

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start();
      } catch (IOException notStarted) {
        throw new UncheckedIOException(notStarted);
      }
    }
  }
}
