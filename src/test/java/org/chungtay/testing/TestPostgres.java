package org.chungtay.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.chungtay.launch.PostgresServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// One real PostgreSQL for all tests of a run, with the settings of the product. One database is
/// migrated, once; every application context gets a copy of it and a folder for its files, so
/// contexts do not share jobs, and none sweeps what is another's.
public final class TestPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final Queue<ConfigurableApplicationContext> CONTEXTS =
      new ConcurrentLinkedQueue<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    CONTEXTS.add(context);
    var copy = copyOfTemplate();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test-postgres",
                Map.of(
                    "spring.datasource.url",
                    Running.SERVER.url(copy),
                    "spring.datasource.username",
                    Running.SERVER.user(),
                    "spring.datasource.password",
                    Running.SERVER.password(),
                    "chungtay.data",
                    Running.FOLDER.resolve("files").resolve(copy).toString(),
                    "server.shutdown",
                    "immediate",
                    "chungtay.demonstration-city",
                    "small",
                    "chungtay.longest-recount",
                    "300ms",
                    "spring.datasource.hikari.connection-timeout",
                    "3000")));
  }

  private static synchronized String copyOfTemplate() {
    var name = "copy_" + COPIES.incrementAndGet();
    execute(Running.SERVER, "create database " + name + " template migrated");
    return name;
  }

  private static void execute(PostgresServer server, String sql) {
    try (var connection =
            DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /// Contexts are closed by shutdown hooks of their own, in no order: the server waits for them, or
  /// their pools would complain about a database that is gone.
  private static void stopAfterContexts(PostgresServer server) {
    var deadline = System.nanoTime() + 20_000_000_000L;
    while (CONTEXTS.stream().anyMatch(ConfigurableApplicationContext::isActive)
        && System.nanoTime() < deadline) {
      LockSupport.parkNanos(20_000_000);
    }
    for (var copy = COPIES.get(); copy > 0; copy--) {
      execute(server, "drop database copy_" + copy + " with (force)");
    }
    server.close();
  }

  /// The server's folder is kept between runs, so that it starts in a second.
  private static final class Running {
    static final Path FOLDER =
        Path.of(System.getProperty("postgresql.of.tests", "target/test-data")).toAbsolutePath();
    static final PostgresServer SERVER = start();

    private static PostgresServer start() {
      var server = PostgresServer.start(FOLDER);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterContexts(server)));
      for (var copy = 1; copy <= 20; copy++) {
        execute(server, "drop database if exists copy_" + copy + " with (force)");
      }
      execute(server, "drop database if exists migrated with (force)");
      execute(server, "create database migrated");
      migrate(server);
      return server;
    }

    private static void migrate(PostgresServer server) {
      Flyway.configure()
          .dataSource(server.url("migrated"), server.user(), server.password())
          .defaultSchema("runtime")
          .createSchemas(true)
          .placeholders(Map.of("installation", "real"))
          .javaMigrations(javaMigrations())
          .load()
          .migrate();
    }

    /// Modules' migrations written in Java: beans in the product, looked for here.
    private static JavaMigration[] javaMigrations() {
      var scan = new ClassPathScanningCandidateComponentProvider(false);
      scan.addIncludeFilter(new AssignableTypeFilter(JavaMigration.class));
      return scan.findCandidateComponents("org.chungtay").stream()
          .map(found ->
              ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
          .map(type -> (JavaMigration) BeanUtils.instantiateClass(type))
          .toArray(JavaMigration[]::new);
    }
  }
}
