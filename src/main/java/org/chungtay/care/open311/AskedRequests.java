package org.chungtay.care.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.Moments;
import org.chungtay.shared.web.Form;

/// What a program asks for, as the standard words it: some requests by their ids, which overrides
/// all else, otherwise those of at most ninety days by service and status.
record AskedRequests(String condition, Map<String, Object> parameters) {
  static final int MOST = 1000;
  private static final Duration SPAN = Duration.ofDays(90);
  private static final String NEWEST = " order by v.received_at desc, v.id limit " + MOST;

  static AskedRequests one(String id) {
    return ids(List.of(id));
  }

  private static AskedRequests ids(List<String> ids) {
    return new AskedRequests(
        "v.sort = 'REPORT' and v.reference = any(:ids)" + NEWEST,
        Map.of("ids", Sql.texts(ids.stream().map(id -> id.toUpperCase(Locale.ROOT)).toList())));
  }

  /// Refuses what makes no sense at its name.
  static AskedRequests of(Form asked, Instant now) {
    var ids = listed(asked, "service_request_id");
    if (!ids.isEmpty()) {
      return ids(ids);
    }
    var end = moment(asked, "end_date");
    var start = moment(asked, "start_date");
    var until = end != null ? end : start != null ? start.plus(SPAN) : now;
    var from = start != null ? start : until.minus(SPAN);
    if (Duration.between(from, until).compareTo(SPAN) > 0 || until.isBefore(from)) {
      throw new InvalidInput("start_date", "ninety-days-at-most");
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("from", Sql.time(from));
    parameters.put("until", Sql.time(until));
    parameters.put("codes", Sql.texts(listed(asked, "service_code")));
    parameters.put("states", Sql.texts(states(asked)));
    return new AskedRequests(
        "v.sort = 'REPORT' and v.received_at between :from and :until"
            + " and (cardinality(:codes) = 0 or v.kind = any(:codes)) and v.state = any(:states)"
            + NEWEST,
        parameters);
  }

  /// `open` and `closed` are all that the standard knows.
  private static List<String> states(Form asked) {
    var wanted = listed(asked, "status");
    if (!Set.of("open", "closed").containsAll(wanted)) {
      throw new InvalidInput("status", "not-a-choice");
    }
    var states = new ArrayList<String>();
    if (wanted.isEmpty() || wanted.contains("open")) {
      states.addAll(List.of("RECEIVED", "TAKEN"));
    }
    if (wanted.isEmpty() || wanted.contains("closed")) {
      states.addAll(List.of("ANSWERED", "CLOSED", "REFUSED"));
    }
    return states;
  }

  /// Said several times, or with commas.
  private static List<String> listed(Form asked, String name) {
    return asked.values(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty() && value.indexOf('\0') < 0)
        .limit(MOST)
        .toList();
  }

  private static @org.jspecify.annotations.Nullable Instant moment(Form asked, String name) {
    var text = asked.value(name).strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      // a plus that was not escaped has become a space
      var moment = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
      if (Moments.areSound(moment)) {
        return moment;
      }
    } catch (DateTimeParseException notAMoment) {
      throw refused(name, notAMoment);
    }
    throw new InvalidInput(name, "not-a-time");
  }

  private static InvalidInput refused(String name, DateTimeParseException cause) {
    var refusal = new InvalidInput(name, "not-a-time");
    refusal.addSuppressed(cause);
    return refusal;
  }
}
