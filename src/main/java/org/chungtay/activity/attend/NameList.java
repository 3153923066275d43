package org.chungtay.activity.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.Actor;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.springframework.stereotype.Component;

/// A pasted list or a signed sheet typed back: one line, one person. A name that fits exactly one
/// person of the list ticks them, one that fits several is asked about, one that fits nobody is
/// added. A number, or a range of them, is the ticket's.
@Component
class NameList {
  private static final int LONGEST_NAME = 100;
  static final int MOST_LINES = 500;
  private static final int LONGEST_RANGE = 200;
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");
  private static final Pattern LINES = Pattern.compile("\\n");

  private final AttendeeRows attendees;
  private final CheckInDesk desk;

  NameList(AttendeeRows attendees, CheckInDesk desk) {
    this.attendees = attendees;
    this.desk = desk;
  }

  /// @param site where they were; one that is not the activity's means: where each registered
  /// @param form id of the form, so that sending it twice adds nobody twice
  List<NameLine> record(Actor leader, Activity activity, SiteId site, String form, String typed) {
    var byName =
        attendees.of(activity.id()).stream()
            .collect(Collectors.groupingBy(one -> Folded.of(one.name())));
    var lines = new ArrayList<NameLine>();
    var typedLines =
        LINES.splitAsStream(typed).map(Typed::line).filter(line -> !line.isEmpty()).toList();
    for (int i = 0; i < typedLines.size(); i++) {
      var line = typedLines.get(i);
      var numbers = NUMBERS.matcher(line);
      if (numbers.matches()) {
        var last = Optional.ofNullable(numbers.group(2)).orElse(numbers.group(1));
        lines.addAll(
            byNumbers(
                leader,
                activity,
                site,
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(last)));
      } else {
        lines.add(byName(leader, activity, site, form + "/" + i, line, byName));
      }
    }
    return List.copyOf(lines);
  }

  private List<NameLine> byNumbers(
      Actor leader, Activity activity, SiteId site, int first, int last) {
    var most = Math.min(last, first + LONGEST_RANGE);
    return IntStream.rangeClosed(first, most)
        .mapToObj(number -> {
          var ticket = attendees.byNumber(activity.id(), number);
          ticket.ifPresent(known -> {
            var _ = desk.tick(leader, known, site, Way.PAPER);
          });
          return new NameLine(
              String.valueOf(number), ticket.isPresent() ? "ticked" : "unknown", List.of());
        })
        .toList();
  }

  private NameLine byName(
      Actor leader,
      Activity activity,
      SiteId site,
      String key,
      String name,
      Map<String, List<Attendee>> byName) {
    var fitting = byName.getOrDefault(Folded.of(name), List.of());
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return new NameLine(name.substring(0, LONGEST_NAME / 2) + "…", "too-long", List.of());
    }
    if (fitting.size() > 1) {
      return new NameLine(name, "doubtful", fitting);
    }
    if (fitting.size() == 1) {
      var known = fitting.getFirst();
      var ticket = CheckInDesk.ticket(activity.id(), known.id());
      var _ = desk.tick(leader, ticket, site, Way.PAPER);
      return new NameLine(name, "ticked", List.of());
    }
    var there = ChosenSite.isOf(activity, site) ? site : activity.sites().getFirst().id();
    desk.add(leader, activity, there, key, name, Optional.empty(), Way.PAPER);
    return new NameLine(name, "added", List.of());
  }
}
