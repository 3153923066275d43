package org.chungtay.organization.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.testing.Visitors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// In a product process started for the bench: sends a long messy list twice and then another one,
/// as an officer would; the product's own job does the work. What happened when is written to the
/// file that `CHUNGTAY_TEST_LISTS` names; a product that is started again goes on with the last.
@Component
@ConditionalOnProperty("chungtay.test.lists")
class PlantedList implements ApplicationRunner {
  private final IntakesForTests lists;
  private final Visitors visitors;
  private final Path file;
  private final int lines;

  PlantedList(
      IntakesForTests lists,
      Visitors visitors,
      @Value("${chungtay.test.lists}") Path file,
      @Value("${chungtay.test.lines}") int lines) {
    this.lists = lists;
    this.visitors = visitors;
    this.file = file;
    this.lines = lines;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var _ = Thread.ofVirtual().start(this::drive);
  }

  private void drive() {
    if (Files.exists(file)) {
      var last = lastList();
      until(last, "APPLIED");
      told("third applied " + lists.counts(last));
      return;
    }
    var city = lists.city();
    var officer = visitors.as("officer", city).actor();
    var csv = MessyLists.members(lines, new Random(1)).text();
    told("city " + city);
    var first = checked("first", officer, city, csv);
    lists.decideAll(officer, first);
    told("first decided " + lists.counts(first));
    lists.apply(officer, first);
    until(first, "APPLIED");
    told("first applied");
    var _ = checked("second", officer, city, csv);
    var other = MessyLists.members(lines, new Random(2)).text();
    var third = checked("third", officer, city, other);
    lists.decideAll(officer, third);
    told("third decided " + third);
    lists.apply(officer, third);
    until(third, "APPLIED");
    told("third applied " + lists.counts(third));
  }

  private UUID checked(String which, Actor officer, UUID city, String csv) {
    told(which + " sent");
    var id = lists.answered(officer, city, "members", csv);
    until(id, "CHECKED");
    told(which + " checked " + lists.counts(id));
    return id;
  }

  private void until(UUID id, String state) {
    try {
      while (!lists.state(id).equals(state)) {
        Thread.sleep(100);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private UUID lastList() {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.contains("third decided "))
          .map(line -> UUID.fromString(line.substring(line.lastIndexOf(' ') + 1)))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void told(String what) {
    try {
      Files.writeString(
          file,
          Instant.now() + " " + what + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
