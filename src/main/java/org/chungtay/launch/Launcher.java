package org.chungtay.launch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// From the command line to a product that answers: settings, data folder, database, application;
/// and back in the opposite order.
public final class Launcher {
  private final Settings settings;
  private final DataFolder folder;
  private final long startedAt = System.nanoTime();
  private Optional<PostgresServer> server = Optional.empty();

  private Launcher(Settings settings) {
    this.settings = settings;
    this.folder = DataFolder.open(settings.data());
  }

  /// Starts the product, or ends the process with one sentence that says why it cannot.
  public static void launch(Class<?> application, String... options) {
    try {
      var settings = Settings.of(System.getenv(), List.of(options));
      Progress.title("Chung Tay");
      Ports.refuseIfBusy(settings.port(), "CHUNGTAY_PORT");
      Ports.refuseIfBusy(settings.metricsPort(), "CHUNGTAY_METRICS_PORT");
      new Launcher(settings).start(application);
    } catch (CannotStart refusal) {
      Progress.refuse(refusal.sentence());
      System.exit(1);
    }
  }

  private void start(Class<?> application) {
    // After the application's own shutdown: its pool is closed by then.
    SpringApplication.getShutdownHandlers().add(this::stop);
    try {
      Progress.say("data folder " + folder.path());
      var address = settings.database().orElseGet(this::ownDatabase);
      var kind = new Database(address).kind(settings.wanted());
      Progress.say("preparing " + described(kind));
      welcome(run(application, address, kind), kind);
    } catch (CannotStart refusal) {
      stop();
      throw refusal;
    } catch (RuntimeException failure) {
      // Spring has already written what it found, with its stack trace, to the log.
      stop();
      throw new CannotStart("the application failed while starting; the log above says where.");
    }
  }

  private DatabaseAddress ownDatabase() {
    Progress.say("starting PostgreSQL");
    var started = PostgresServer.start(folder.path());
    server = Optional.of(started);
    return started.address();
  }

  private ConfigurableApplicationContext run(
      Class<?> type, DatabaseAddress database, InstallationKind kind) {
    var properties =
        Map.<String, Object>of(
            "spring.datasource.url", database.url(),
            "spring.datasource.username", database.user(),
            "spring.datasource.password", database.password(),
            "spring.flyway.placeholders.installation", kind.code(),
            "server.port", settings.port(),
            "management.server.port", settings.metricsPort(),
            "chungtay.demonstration", kind == InstallationKind.DEMONSTRATION,
            "chungtay.data", settings.data().toString(),
            "chungtay.public-url", settings.publicUrl());
    var application = new SpringApplication(type);
    application.setLogStartupInfo(false);
    application.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("launch", properties)));
    return application.run();
  }

  private void welcome(ConfigurableApplicationContext context, InstallationKind kind) {
    var seconds = (System.nanoTime() - startedAt) / 1_000_000_000.0;
    Progress.say("ready after %.1f s".formatted(seconds));
    Progress.title("Open " + settings.origin());
    Progress.say("this is " + described(kind));
    context
        .getBeanProvider(Welcome.class)
        .orderedStream()
        .flatMap(welcome -> welcome.lines(settings.origin()).stream())
        .forEach(Progress::say);
    Progress.say("stop with Ctrl-C");
  }

  private static String described(InstallationKind kind) {
    return switch (kind) {
      case DEMONSTRATION -> "a demonstration city: every person and every figure is invented";
      case REAL -> "a real installation";
    };
  }

  /// Runs at most once in effect: stopping what is stopped does nothing.
  private synchronized void stop() {
    server.ifPresent(PostgresServer::close);
    server = Optional.empty();
    try {
      folder.close();
    } catch (IOException failure) {
      LoggerFactory.getLogger(Launcher.class).warn("the data folder stays locked", failure);
    }
  }
}
