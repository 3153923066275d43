package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.text.WrittenNumber;

/// What a person typed into a form, and what was wrong with it.
///
/// Reading a field that breaks its rule notes a refusal and gives a harmless stand-in, so a service
/// sees all fields at once; [#check()] then refuses the whole. Controllers take a `Form` parameter;
/// after a refusal the form's page is shown again with the same `Form`, so nothing typed is lost.
public final class Form {
  private static final DateTimeFormatter DAY_AS_WRITTEN =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private static final Set<String> YES = Set.of("true", "on");
  private static final String NO_TEXT = "\uFFFD";

  private final Map<String, List<String>> typed;
  private final List<FieldRefusal> refusals = new ArrayList<>();

  public Form(Map<String, List<String>> typed) {
    this.typed = Map.copyOf(typed);
  }

  /// What the address or the body of a request holds.
  public static Form typed(HttpServletRequest request) {
    var typed = new HashMap<String, List<String>>();
    request.getParameterMap().forEach((field, values) -> typed.put(field, Arrays.asList(values)));
    return new Form(typed);
  }

  public static Form empty() {
    return new Form(Map.of());
  }

  // --- for templates ---

  public String value(String field) {
    return typed.getOrDefault(field, List.of("")).getFirst();
  }

  /// What was typed, or what the field begins with when the form is fresh.
  public String value(String field, String initial) {
    return typed.containsKey(field) ? value(field) : initial;
  }

  public List<String> values(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return values(field).contains(value);
  }

  public boolean fresh() {
    return typed.isEmpty();
  }

  public Optional<FieldRefusal> refusal(String field) {
    return refusals.stream().filter(refusal -> refusal.field().equals(field)).findFirst();
  }

  public List<FieldRefusal> refusals() {
    return List.copyOf(refusals);
  }

  /// The id under which this form's new thing will be stored, born with the form: sending the form
  /// twice stores one thing. Templates write it into a hidden field named `id`.
  public String newId() {
    return value("id", Ids.next().toString());
  }

  // --- for services ---

  public String line(String field, int most) {
    var text = lineOrEmpty(field, most);
    if (text.isEmpty() && refusal(field).isEmpty()) {
      refuse(field, "needed");
    }
    return text;
  }

  public String lineOrEmpty(String field, int most) {
    return atMost(field, Typed.line(one(field)), most);
  }

  public String lines(String field, int most) {
    return atMost(field, Typed.lines(one(field)), most);
  }

  public int whole(String field, int least, int most) {
    return wholeIfGiven(field, least, most)
        .orElseGet(() -> {
          if (refusal(field).isEmpty()) {
            refuse(field, "needed");
          }
          return least;
        });
  }

  public Optional<Integer> wholeIfGiven(String field, int least, int most) {
    return quantityIfGiven(field, BigDecimal.valueOf(most), 0)
        .map(BigDecimal::intValueExact)
        .filter(number -> {
          if (number < least) {
            refuse(field, "too-small", Map.of("least", least));
          }
          return number >= least;
        });
  }

  /// A measured amount, 0 to `most`, with at most `digits` decimals. Both 1.250,5 and 1250.5 are
  /// how people write; a group separator is accepted only where it groups by three.
  public Optional<BigDecimal> quantityIfGiven(String field, BigDecimal most, int digits) {
    var text = Typed.line(one(field)).replace(" ", "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var number = WrittenNumber.parse(text);
    if (number.isEmpty()) {
      refuse(field, "not-a-number");
      return Optional.empty();
    }
    var amount = number.get();
    if (amount.signum() < 0) {
      refuse(field, "negative");
    } else if (amount.compareTo(most.min(LARGEST)) > 0) {
      refuse(field, "too-large", Map.of("most", most.min(LARGEST)));
    } else if (amount.stripTrailingZeros().scale() > digits) {
      refuse(field, "too-precise", Map.of("digits", digits));
    } else {
      return Optional.of(amount);
    }
    return Optional.empty();
  }

  /// A day between two days, as `yyyy-mm-dd` (date pickers) or `25/12/2026` (people).
  public LocalDate day(String field, LocalDate earliest, LocalDate latest) {
    return dayIfGiven(field, earliest, latest)
        .orElseGet(() -> {
          if (refusal(field).isEmpty()) {
            refuse(field, "needed");
          }
          return earliest;
        });
  }

  public Optional<LocalDate> dayIfGiven(String field, LocalDate earliest, LocalDate latest) {
    var text = Typed.line(one(field));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var day = text.contains("/") ? LocalDate.parse(text, DAY_AS_WRITTEN) : LocalDate.parse(text);
      if (day.isBefore(earliest) || day.isAfter(latest)) {
        refuse(
            field,
            "day-out-of-range",
            Map.of("earliest", dayText(earliest), "latest", dayText(latest)));
        return Optional.empty();
      }
      return Optional.of(day);
    } catch (DateTimeParseException notADay) {
      refuse(field, "not-a-day");
      return Optional.empty();
    }
  }

  public LocalTime time(String field) {
    try {
      return LocalTime.parse(Typed.line(one(field)));
    } catch (DateTimeParseException notATime) {
      if (refusal(field).isEmpty()) {
        refuse(field, value(field).isBlank() ? "needed" : "not-a-time");
      }
      return LocalTime.MIDNIGHT;
    }
  }

  /// One of an enum's constants, written in lower case with hyphens.
  public <E extends Enum<E>> E choice(String field, Class<E> kind) {
    var constants = kind.getEnumConstants();
    var wanted = one(field).replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseGet(() -> {
          if (refusal(field).isEmpty()) {
            refuse(field, wanted.isEmpty() ? "needed" : "not-a-choice");
          }
          return constants[0];
        });
  }

  public UUID id(String field) {
    return idIfGiven(field)
        .orElseGet(() -> {
          if (refusal(field).isEmpty()) {
            refuse(field, "needed");
          }
          return new UUID(0, 0);
        });
  }

  public Optional<UUID> idIfGiven(String field) {
    var text = one(field).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      refuse(field, "not-a-choice");
      return Optional.empty();
    }
  }

  /// The ids of many ticked boxes.
  public List<UUID> ids(String field) {
    try {
      return values(field).stream().filter(id -> !id.isBlank()).map(UUID::fromString).toList();
    } catch (IllegalArgumentException notAnId) {
      refuse(field, "not-a-choice");
      return List.of();
    }
  }

  /// Only what a ticked box sends is a yes: a consent is not read out of anything else.
  public boolean ticked(String field) {
    return YES.containsAll(values(field)) && typed.containsKey(field);
  }

  public void refuse(String field, String code) {
    refuse(field, code, Map.of());
  }

  public void refuse(String field, String code, Map<String, Object> arguments) {
    refusals.add(new FieldRefusal(field, code, arguments));
  }

  void refuse(List<FieldRefusal> more) {
    refusals.addAll(more);
  }

  /// Refuses the whole form if any field was refused; call it before the first change.
  public void check() {
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
  }

  /// The value of a field that is sent once. Of two different ones nobody knows which was meant,
  /// and bytes that were no text in UTF-8 are not kept as question marks.
  public String one(String field) {
    var sent = values(field).stream().distinct().toList();
    if (refusal(field).isEmpty() && sent.size() > 1) {
      refuse(field, "sent-twice");
    } else if (refusal(field).isEmpty() && value(field).contains(NO_TEXT)) {
      refuse(field, "not-text");
    }
    return refusal(field).isEmpty() ? value(field) : "";
  }

  private String atMost(String field, String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    refuse(field, "too-long", Map.of("most", most));
    return "";
  }

  private static String dayText(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
  }
}
