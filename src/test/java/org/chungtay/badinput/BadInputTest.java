package org.chungtay.badinput;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.badinput.Attempt.Verdict;
import org.chungtay.routes.Part;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Took;
import org.chungtay.routes.Valid;
import org.chungtay.routes.ValidRequests;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every field of every form × everything that it must not hold, the other fields sound: refused in
/// the reader's language and nothing changed, or harmless there and then stored as it was meant.
/// Several fields in one request where the form names each of them ([Spoilt]); each route gets a
/// share of the values ([Attempt#isTriedOn]).
@SeparateProductTest
class BadInputTest {
  /// With what is sent again alone, fewer than the strictest `@Limited` allows to one person.
  private static final int FEW = 5;

  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Took took;
  @Autowired Visitors visitors;

  private int sent;

  @Test
  void everyRouteThatChangesSomethingHasARequestToSpoil() {
    assertThat(changing().filter(route -> !requests.has(route)))
        .extracting(ValidRequests::missing)
        .isEmpty();
    assertThat(changing()).hasSizeGreaterThan(55);
  }

  /// No import is forgotten: whatever takes a file has one that is spoilt, by what the file is. Of
  /// a photographed code only the number in it is read, and `ScanPagesTest` spoils the photo.
  @Test
  void everyRouteThatTakesAFileHasOneToSpoil() {
    assertThat(
            changing()
                .filter(Route::multipart)
                .filter(route -> !route.template().endsWith("/scan")))
        .hasSizeGreaterThan(6)
        .allSatisfy(route ->
            assertThat(requests.of(route).fields())
                .as(route.toString())
                .anyMatch(field -> field.kind().isFile()));
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsRefusedAndChangesNothing() {
    return forms().map(route -> took.test(BadInputTest.class, route, () -> refuses(route)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsHarmlessIsStoredAsItWasMeant() {
    return forms().map(route -> took.test(BadInputTest.class, route, () -> takes(route)));
  }

  private Stream<Route> changing() {
    return routes.all().stream().filter(route -> !route.reads());
  }

  private Stream<Route> forms() {
    return changing().filter(requests::has).filter(route -> !route.json());
  }

  /// What a sample leaves out of the full product is no kind of value for any kind of field.
  @Test
  void everyKindOfFieldMeetsEveryValueAndEveryFieldSome() {
    var all = forms().flatMap(route -> attempts(route).map(one -> new Tried(route, one))).toList();
    var some = all.stream().filter(one -> one.attempt.isTriedOn(one.route)).toList();
    assertThat(pairs(some)).containsExactlyInAnyOrderElementsOf(pairs(all));
    assertThat(fields(some)).containsExactlyInAnyOrderElementsOf(fields(all));
    assertThat(some).hasSizeGreaterThan(all.size() / 2);
  }

  private record Tried(Route route, Attempt attempt) {}

  private static Set<String> pairs(List<Tried> tried) {
    return tried.stream()
        .map(one -> one.attempt.field().kind() + " × " + one.attempt.name())
        .collect(toSet());
  }

  private static Set<String> fields(List<Tried> tried) {
    return tried.stream()
        .map(one -> one.route + " " + one.attempt.field().key() + " " + one.attempt.verdict())
        .collect(toSet());
  }

  private Stream<Attempt> attempts(Route route) {
    var valid = requests.of(route);
    valid.tidy();
    return valid.fields().stream().flatMap(Attempt::on);
  }

  private void refuses(Route route) {
    var attempts =
        attempts(route)
            .filter(one -> one.verdict() == Verdict.REFUSED && one.isTriedOn(route))
            .sorted(comparing(Attempt::name))
            .toList();
    int atOnce = route.limited() ? FEW : Math.max(1, attempts.size());
    var faults = new ArrayList<String>();
    for (int from = 0; from < attempts.size(); from += atOnce) {
      var few = attempts.subList(from, Math.min(attempts.size(), from + atOnce));
      faults.addAll(refuses(route, few));
    }
    assertThat(faults).as(route.toString()).isEmpty();
  }

  /// All on one valid request, which none of them uses up. If something has changed all the same,
  /// halves are tried until it is known by which.
  private List<String> refuses(Route route, List<Attempt> attempts) {
    var valid = requests.of(route);
    var who = who(valid);
    var before = tables.print();
    var fresh = attempts.stream().map(attempt -> attempt.on(valid)).toList();
    var faults =
        new Spoilt(route, valid, (language, parts) -> send(who, route, valid, language, parts))
            .faults(fresh);
    var changed = Tables.changed(before, tables.print());
    valid.tidy();
    if (changed.isEmpty()) {
      return faults;
    }
    int half = attempts.size() / 2;
    if (half == 0) {
      return Stream.concat(faults.stream(), Stream.of(attempts.getFirst() + " changed " + changed))
          .toList();
    }
    return Stream.of(attempts.subList(0, half), attempts.subList(half, attempts.size()))
        .flatMap(some -> refuses(route, some).stream())
        .toList();
  }

  private void takes(Route route) {
    var tried = attempts(route).filter(attempt -> attempt.isTriedOn(route)).toList();
    var faults = new ArrayList<String>();
    tried.stream()
        .filter(attempt -> attempt.verdict() == Verdict.EITHER)
        .forEach(attempt -> faults.addAll(answers(route, attempt)));
    var stored = new LinkedHashMap<String, Attempt>();
    long begun = tables.now();
    tried.stream()
        .filter(attempt -> attempt.verdict() == Verdict.TAKEN)
        .collect(groupingBy(Attempt::name, LinkedHashMap::new, toList()))
        .values()
        .forEach(attempts -> faults.addAll(takes(route, attempts, stored)));
    var rows = tables.holding(stored.keySet(), begun);
    stored.forEach((mark, attempt) -> {
      if (rows.stream().noneMatch(row -> row.contains(json(attempt.stored())))) {
        var found = rows.stream().filter(row -> row.contains(mark)).toList();
        faults.add(attempt + " was not stored as it was meant: " + found);
      }
    });
    assertThat(faults).as(route.toString()).isEmpty();
  }

  private List<String> answers(Route route, Attempt attempt) {
    var valid = requests.of(route);
    if (!valid.isPossible()) {
      return List.of();
    }
    var language = Refusal.LANGUAGES.get(sent++ % 3);
    var parts = attempt.on(valid).parts(valid.parts());
    var answer = send(who(valid), route, valid, language, parts);
    valid.tidy();
    return answer.accepted()
        ? List.of()
        : Refusal.faults(route, language, answer).stream().map((attempt + " ")::concat).toList();
  }

  /// Letters only: so many digits would be somebody's telephone one day.
  private static String mark() {
    var mark = new StringBuilder("ấ");
    Long.toString(Ids.next().getLeastSignificantBits() >>> 20, 26)
        .chars()
        .forEach(sign -> mark.append((char) (sign < 'a' ? sign - '0' + 'q' : sign)));
    return mark.toString();
  }

  /// The same value in every field that takes it, in one request; where it is text, with a mark by
  /// which its row is found again.
  private List<String> takes(Route route, List<Attempt> attempts, Map<String, Attempt> stored) {
    var valid = requests.of(route);
    if (!valid.isPossible()) {
      return List.of();
    }
    var parts = valid.parts();
    for (var attempt : attempts) {
      var fresh = attempt.on(valid);
      var mark = mark();
      var marked = fresh.marked(" " + mark);
      marked.ifPresent(one -> stored.put(mark, one));
      parts = marked.orElse(fresh).parts(parts);
    }
    var language = Refusal.LANGUAGES.get(sent++ % 3);
    var answer = send(who(valid), route, valid, language, parts);
    valid.tidy();
    return answer.accepted()
        ? List.of()
        : List.of(attempts + " was refused: " + answer.status() + " " + said(answer));
  }

  private static List<String> said(Answer answer) {
    return Pattern.compile("href=\"#[^\"]+\">[^<]+")
        .matcher(answer.text())
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private Visitor who(Valid valid) {
    return valid
        .held()
        .map(held -> visitors.as(held.role(), held.scope()))
        .orElseGet(() -> valid.sender().orElseThrow());
  }

  private Answer send(Visitor who, Route route, Valid valid, String language, List<Part> parts) {
    var address = Sender.address(route, valid);
    return sender.send(
        who, route, address + (address.contains("?") ? "&" : "?") + "lang=" + language, parts);
  }
}
