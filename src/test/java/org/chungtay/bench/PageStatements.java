package org.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chungtay.testing.OwnDatabase;

/// What a page asks the database, taken from the server's own log, as one transaction of pgbench.
record PageStatements(OwnDatabase database) {
  private static final Pattern EXECUTED = Pattern.compile("(?s)execute [^:]*: (.*)");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");
  private static final Pattern DAY = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d'");
  private static final Pattern LINE = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ ");

  /// The reads of one view, in their order.
  List<String> of(Callable<?> view) throws Exception {
    var log = database.data().resolve("postgresql.log");
    var before = Files.size(log);
    logs("log_min_duration_statement = 0");
    try {
      var _ = view.call();
      Thread.sleep(500);
    } finally {
      logs("log_min_duration_statement = -1");
    }
    return reads(Files.readString(log).substring((int) before));
  }

  private void logs(String setting) throws IOException, SQLException, InterruptedException {
    database.run("alter system set " + setting);
    database.run("select pg_reload_conf()");
    Thread.sleep(500);
  }

  private static List<String> reads(String log) {
    var reads = new ArrayList<String>();
    var entries = LINE.split(log);
    for (int i = 0; i < entries.length; i++) {
      var executed = EXECUTED.matcher(entries[i]);
      if (executed.find() && isRead(executed.group(1))) {
        var next = i + 1 < entries.length ? entries[i + 1] : "";
        reads.add(bound(executed.group(1).strip(), next.contains("Parameters:") ? next : ""));
      }
    }
    return reads;
  }

  private static boolean isRead(String statement) {
    var words = statement.strip().toLowerCase(Locale.ROOT);
    return words.startsWith("select") || words.startsWith("with");
  }

  private static String bound(String statement, String details) {
    var values = PARAMETER.matcher(details).results().toList().reversed();
    var bound = statement;
    for (var value : values) {
      bound = bound.replace("$" + value.group(1), literal(value));
    }
    return bound;
  }

  /// A range does not say by itself that a day is looked for in it. pgbench would take what follows
  /// a colon for one of its variables.
  private static String literal(MatchResult value) {
    if (DAY.matcher(value.group(2)).matches()) {
      return "date " + value.group(2);
    }
    return value.group(2).equals("NULL")
        ? "NULL"
        : "E" + value.group(2).replace("\\", "\\\\").replace(":", "\\x3a");
  }

  static Path script(Path folder, List<String> statements) throws IOException {
    return Files.writeString(
        folder.resolve("page.sql"), "begin;\n" + String.join(";\n", statements) + ";\ncommit;\n");
  }
}
