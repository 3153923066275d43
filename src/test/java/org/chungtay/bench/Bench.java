package org.chungtay.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;

/// `bench/run [rounds] [seconds] [crowds|years] [folder]`: the product beside what it is measured
/// against, on the same machine in the same run. The product runs in a process of its own with the
/// options of `./run`.
public final class Bench {
  private static final int CLIENTS = 64;

  /// What a virtual machine needs until its code is compiled for good.
  private static final int WARM_UP_SECONDS = 15;

  private static final int CHECK_INS_A_SECOND_AT_MOST = 12_000;
  private static final List<String> MACHINE_OPTIONS =
      List.of("-Xshare:auto", "-XX:+UseCompactObjectHeaders");
  private static final Pattern WHOLE = Pattern.compile("(\\d+) of \\1 activities");
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

  private final int rounds;
  private final int seconds;
  private final String only;
  private final Path folder;
  private final Path fiveYears;
  private final int port = StartedProcess.freePort();
  private final OwnDatabase database;
  private int nextTicket;
  private long acknowledged;

  /// @param words rounds, seconds, what alone is measured, and where five years lie or are to be
  ///   kept for another time
  private Bench(List<String> words, Path folder) {
    this.rounds = !words.isEmpty() ? Integer.parseInt(words.get(0)) : 5;
    this.seconds = words.size() > 1 ? Integer.parseInt(words.get(1)) : 8;
    this.only = words.size() > 2 ? words.get(2) : "";
    this.folder = folder;
    this.fiveYears = words.size() > 3 ? Path.of(words.get(3)) : folder.resolve("five-years");
    this.database = new OwnDatabase(folder.resolve("data"));
  }

  public static void main(String... words) throws Exception {
    if (words.length > 0 && words[0].equals("country")) {
      alone(folder -> CountryBench.run(folder, options()));
      return;
    }
    if (words.length > 0 && words[0].equals("pairs")) {
      alone(folder -> PairsBench.run(folder, options(), List.of(words)));
      return;
    }
    if (words.length > 0 && words[0].equals("care")) {
      alone(folder -> CareBench.run(folder, options(), List.of(words)));
      return;
    }
    new Bench(List.of(words), Files.createTempDirectory("chungtay-bench")).run();
  }

  private interface InAFolder {
    void run(Path folder) throws Exception;
  }

  private static void alone(InAFolder bench) throws Exception {
    var folder = Files.createTempDirectory("chungtay-bench");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      bench.run(folder);
    } finally {
      var _ = Rival.of("rm", "-rf", folder.toString()).words();
    }
  }

  private static List<String> options() {
    var options = new ArrayList<>(MACHINE_OPTIONS);
    if (Runtime.getRuntime().availableProcessors() <= 2) {
      options.add("-XX:+UseSerialGC");
    }
    options.addAll(
        Arrays.stream(System.getProperty("bench.options", "").split(" "))
            .filter(option -> !option.isEmpty())
            .toList());
    return options;
  }

  private void run() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var options = options();
    try {
      if (!only.equals("years")) {
        gateOfAnEmptyCity(options);
        pageOfALivingCity(options);
      }
      if (!only.equals("crowds")) {
        new FiveYears(rounds, seconds, folder, fiveYears).run(options);
      }
    } finally {
      var _ = Rival.of("rm", "-rf", folder.toString()).words();
    }
  }

  private void gateOfAnEmptyCity(List<String> options) throws Exception {
    var environment =
        Map.of(
            "CHUNGTAY_DATA", database.data().toString(),
            "CHUNGTAY_PORT", String.valueOf(port),
            "CHUNGTAY_TEST_GATE", gate().toString(),
            "CHUNGTAY_TEST_PEOPLE", String.valueOf(people()));
    System.out.println("starting the product and registering " + people() + " people");
    try (var product = StartedProcess.start(environment, port, options, "--empty")) {
      var _ = product.ready();
      checkIns();
      product.terminate();
    }
  }

  private void pageOfALivingCity(List<String> options) throws Exception {
    var environment =
        Map.of(
            "CHUNGTAY_DATA", folder.resolve("living").toString(),
            "CHUNGTAY_PORT", String.valueOf(port));
    System.out.println("\nbuilding the demonstration city");
    try (var product = StartedProcess.start(environment, port, options, "--demonstration")) {
      var _ = product.ready();
      while (!WHOLE.matcher(product.said()).find()) {
        Thread.sleep(500);
      }
      cachedPage();
      product.terminate();
    }
  }

  private int people() {
    return (rounds * seconds + WARM_UP_SECONDS) * CHECK_INS_A_SECOND_AT_MOST;
  }

  private Path gate() {
    return folder.resolve("gate");
  }

  private void checkIns() throws Exception {
    database.run(
        """
        create schema bench;
        create table bench.attendance (like activity.attendance including all);
        """);
    database.run("vacuum (analyze) activity.registration");
    var script = Files.writeString(folder.resolve("insert.sql"), insert());
    System.out.println("warming up");
    var _ = checkIn(WARM_UP_SECONDS);
    var _ = pgbench(script, 3);
    new Duel("check-in over HTTP, " + CLIENTS + " clients, durable", "pgbench", 1.0, rounds)
        .fight(() -> pgbench(script, seconds), () -> checkIn(seconds));
    var recorded = database.ask("select count(*) from activity.attendance");
    if (Long.parseLong(recorded) != acknowledged) {
      throw new IllegalStateException(acknowledged + " acknowledged, in the table " + recorded);
    }
    System.out.println("  all " + acknowledged + " acknowledged check-ins are in the table");
  }

  /// The same row as a check-in writes, with ids in the order of time as ours.
  private static String insert() {
    return """
    insert into bench.attendance
      (activity_id, registration_id, site, way, checked_in_at, checked_in_by)
    values ('019ab000-0000-7000-8000-000000000001', uuidv7(),
      '019ab000-0000-7000-8000-000000000002', 'TICKET', now(),
      '019ab000-0000-7000-8000-000000000003');
    """;
  }

  private double pgbench(Path script, int duration) throws Exception {
    return Rival.of(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + CLIENTS,
            "--jobs=2",
            "--time=" + duration,
            "--file=" + script,
            "--host=127.0.0.1",
            "--port=" + database.port(),
            "--username=chungtay",
            "chungtay")
        .with("PGPASSWORD", database.password())
        .number(TPS);
  }

  private double checkIn(int duration) throws Exception {
    var words =
        Rival.java(
                GateLoad.class,
                String.valueOf(port),
                String.valueOf(CLIENTS),
                String.valueOf(duration),
                gate().toString(),
                String.valueOf(nextTicket))
            .words()
            .strip()
            .split(" ");
    var sent = Integer.parseInt(words[0]);
    var recorded = Integer.parseInt(words[1]);
    if (sent != recorded) {
      throw new IllegalStateException(String.join(" ", words));
    }
    nextTicket += sent + CLIENTS;
    acknowledged += recorded;
    System.out.printf(
        Locale.ROOT, "    answered within %s ms (median), %s ms (99 %%)%n", words[3], words[4]);
    return recorded / Double.parseDouble(words[2]);
  }

  private void cachedPage() throws Exception {
    var page = new StaticPage(folder, fetch());
    try (page) {
      System.out.println("warming up");
      var _ = wrk(port, WARM_UP_SECONDS);
      var _ = wrk(page.port(), 2);
      var title = "public page from cache, " + page.size() + " bytes compressed";
      new Duel(title, "nginx", 0.6, rounds)
          .fight(() -> wrk(page.port(), seconds), () -> wrk(port, seconds));
    }
  }

  private byte[] fetch() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
              .header("Accept-Encoding", "gzip")
              .header("Accept-Language", "vi")
              .build();
      var _ = client.send(request, BodyHandlers.discarding());
      return client.send(request, BodyHandlers.ofByteArray()).body();
    }
  }

  private static double wrk(int port, int duration) throws Exception {
    var said =
        Rival.of(
            "wrk",
            "--threads=1",
            "--connections=" + CLIENTS,
            "--duration=" + duration + "s",
            "--header=Accept-Encoding: gzip",
            "--header=Accept-Language: vi",
            "http://localhost:" + port + "/");
    return said.number(PER_SECOND);
  }
}
