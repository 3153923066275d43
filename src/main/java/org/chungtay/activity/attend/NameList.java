package org.chungtay.activity.attend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.attend.EnteredPeople.Sheet;
import org.chungtay.activity.named.ListLine;
import org.chungtay.activity.named.Meant;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A pasted list or a signed sheet typed back: one line, one person. A name that means exactly one
/// known person ticks them, one that may mean several is asked about, one that means nobody is
/// added. A number, or a range of them, is the ticket's. All of the list in one transaction.
@Component
class NameList {
  private final Leadership leadership;
  private final EnteredPeople entered;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final CityClock clock;

  NameList(
      Leadership leadership,
      EnteredPeople entered,
      JdbcClient jdbc,
      TransactionOperations transactions,
      CityClock clock) {
    this.leadership = leadership;
    this.entered = entered;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// @param lines what became of each line, without those that are doubtful
  record Outcome(List<NameLine> lines, List<Meant> doubts) {}

  /// Refuses `attendance-closed` before the first write.
  Outcome record(Actor leader, ActivityId activity, List<ListLine> lines, Sheet sheet) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          var held = leadership.hold(leader, activity);
          AttendanceTime.require(held, clock.now());
          var tickets = tickets(held, lines);
          var _ = entered.write(leader, held, sheet.site(), sheet.way(), tickets.values());
          return outcome(lines, tickets, entered.enter(leader, held, sheet));
        }));
  }

  private static Outcome outcome(
      List<ListLine> lines, Map<Integer, RegistrationId> tickets, Collection<Meant> meant) {
    var next = new ArrayDeque<>(meant);
    var said = new ArrayList<NameLine>();
    for (var line : lines) {
      switch (line) {
        case ListLine.Name name -> said.addAll(became(name, next));
        case ListLine.Tickets range ->
            IntStream.rangeClosed(range.first(), range.last())
                .mapToObj(number ->
                    new NameLine(
                        String.valueOf(number), tickets.containsKey(number) ? "ticked" : "unknown"))
                .forEach(said::add);
        case ListLine.Unreadable odd ->
            said.add(new NameLine(odd.text(), odd.tooLong() ? "too-long" : "unreadable"));
      }
    }
    return new Outcome(said, meant.stream().filter(Meant::doubted).toList());
  }

  private static List<NameLine> became(ListLine.Name name, Deque<Meant> next) {
    var one = next.removeFirst();
    return one.doubted()
        ? List.of()
        : List.of(new NameLine(name.text(), one.someoneNew() ? "added" : "ticked"));
  }

  private Map<Integer, RegistrationId> tickets(Activity held, List<ListLine> lines) {
    var numbers =
        lines.stream()
            .filter(ListLine.Tickets.class::isInstance)
            .map(ListLine.Tickets.class::cast)
            .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
            .boxed()
            .toArray(Integer[]::new);
    var found = new HashMap<Integer, RegistrationId>();
    jdbc.sql(
            """
            select number, id from activity.registration
            where activity_id = :activity and number = any(:numbers)
            """)
        .param("activity", held.id().value())
        .param("numbers", numbers)
        .query(rows -> {
          found.put(rows.getInt("number"), RegistrationId.of(rows.getObject("id", UUID.class)));
        });
    return found;
  }
}
