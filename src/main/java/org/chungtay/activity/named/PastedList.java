package org.chungtay.activity.named;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.activity.named.ListLine.Name;
import org.chungtay.activity.named.ListLine.Tickets;
import org.chungtay.activity.named.ListLine.Unreadable;
import org.chungtay.identity.Phone;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Form;

/// A list of people as it comes from Zalo, from Excel or from a sheet of paper: one line a person,
/// with or without a number before the name and a phone after it. Whatever cannot be read is said
/// so; nothing is left out in silence.
public final class PastedList {
  /// People of one list; a sheet has forty lines, a school a few hundred pupils.
  public static final int MOST = 500;

  public static final int LONGEST_NAME = 100;
  private static final int LONGEST = 40_000;
  private static final int SHOWN = 50;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
  private static final Pattern COLUMNS = Pattern.compile("[\\t;]");
  private static final Pattern TICKETS = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");
  private static final Pattern BEFORE =
      Pattern.compile("^[^\\p{L}\\p{N}]*(?:\\p{Nd}{1,4}(?:\\s*[.):,/–—-]+|\\s))?[^\\p{L}\\p{N}]*");
  private static final Pattern AFTER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+$");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\p{Nd}+])(?:\\+|00)?[0-9][0-9 .()-]{6,16}[0-9](?!\\p{Nd})");

  /// Excel takes the zero off a number that it believes to be one.
  private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

  private static final Set<String> HEADINGS =
      Set.of("stt", "ho va ten", "ho ten", "ten", "so dien thoai", "sdt", "name", "phone");

  private PastedList() {}

  /// Refuses, at the field, a list of more people than [#MOST], saying how many they are.
  public static List<ListLine> read(Form form, String field) {
    var _ = form.lines(field, LONGEST);
    if (form.refusal(field).isPresent()) {
      return List.of();
    }
    var lines = of(form.value(field));
    var people = lines.stream().mapToLong(ListLine::people).sum();
    if (people > MOST) {
      form.refuse(field, "list-too-long", Map.of("count", people, "most", MOST));
    }
    return lines;
  }

  public static List<Name> names(List<ListLine> lines) {
    return lines.stream().filter(Name.class::isInstance).map(Name.class::cast).toList();
  }

  public static List<ListLine> of(String pasted) {
    return Normalizer.normalize(pasted, Normalizer.Form.NFC)
        .lines()
        .map(line -> INVISIBLE.matcher(line).replaceAll(""))
        .filter(line -> !Typed.line(line).isEmpty())
        .flatMap(line -> line(line).stream())
        .toList();
  }

  /// Empty for the headings of a table.
  private static Optional<ListLine> line(String raw) {
    var columns =
        COLUMNS
            .splitAsStream(raw)
            .map(column -> Typed.line(column.replace("\"", "")))
            .filter(column -> !column.isEmpty())
            .toList();
    var text = String.join(" ", columns);
    var tickets = TICKETS.matcher(text);
    if (columns.size() == 1 && tickets.matches()) {
      var first = Integer.parseInt(tickets.group(1));
      var last = Optional.ofNullable(tickets.group(2)).map(Integer::parseInt).orElse(first);
      return Optional.of(
          last < first ? new Unreadable(text, false) : new Tickets(text, first, last));
    }
    return heading(columns) ? Optional.empty() : Optional.of(person(text, columns));
  }

  private static boolean heading(List<String> columns) {
    var words = columns.stream().map(Folded::of).filter(word -> !word.isEmpty()).toList();
    return words.size() > 1 && words.stream().filter(HEADINGS::contains).count() > 1;
  }

  private static ListLine person(String text, List<String> columns) {
    var phone = Optional.<Phone>empty();
    var names = new ArrayList<String>();
    for (var column : columns) {
      var found = phoneIn(column);
      phone = phone.or(() -> found.map(Found::phone));
      var rest = found.map(Found::rest).orElse(column);
      Stream.of(bare(rest))
          .filter(name -> name.codePoints().anyMatch(Character::isLetter))
          .forEach(names::add);
    }
    if (names.isEmpty()) {
      return new Unreadable(text, false);
    }
    var name = new Name(Typed.line(names.getFirst()), phone);
    return name.tooLong() ? new Unreadable(beginning(name.text()), true) : name;
  }

  /// Never half of a character.
  private static String beginning(String name) {
    return name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static String bare(String column) {
    return AFTER.matcher(BEFORE.matcher(column).replaceFirst("")).replaceFirst("");
  }

  private record Found(Phone phone, String rest) {}

  private static Optional<Found> phoneIn(String column) {
    return PHONE
        .matcher(column)
        .results()
        .flatMap(match ->
            phone(match.group()).stream()
                .map(phone ->
                    new Found(
                        phone, column.substring(0, match.start()) + column.substring(match.end()))))
        .findFirst();
  }

  private static Optional<Phone> phone(String digits) {
    var bare = digits.replaceAll("[^0-9+]", "");
    return Phone.parse(digits)
        .or(() ->
            WITHOUT_ZERO.matcher(bare).matches() ? Phone.parse("0" + bare) : Optional.empty());
  }
}
