package org.chungtay.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.badinput.Attempt.Verdict;
import org.chungtay.routes.Field;
import org.chungtay.routes.Field.Kind;
import org.chungtay.routes.Part;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Valid;
import org.chungtay.routes.ValidRequests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every field of every form × everything that it must not hold, the other fields sound: refused in
/// the reader's language and nothing changed, or harmless there and then stored as it was meant.
@ProductTest
class BadInputTest {
  /// Fewer than the strictest `@Limited` allows to one person.
  private static final int FEW = 8;

  private static final int MANY = 100;

  private static final String MARK = " dấu ";

  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Visitors visitors;

  private int sent;

  @Test
  void everyRouteThatChangesSomethingHasARequestToSpoil() {
    assertThat(changing().filter(route -> !requests.has(route)))
        .extracting(ValidRequests::missing)
        .isEmpty();
    assertThat(changing()).hasSizeGreaterThan(55);
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsRefusedAndChangesNothing() {
    return forms().map(route -> DynamicTest.dynamicTest(route.toString(), () -> refuses(route)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsHarmlessIsStoredAsItWasMeant() {
    return forms().map(route -> DynamicTest.dynamicTest(route.toString(), () -> takes(route)));
  }

  private Stream<Route> changing() {
    return routes.all().stream().filter(route -> !route.reads());
  }

  private Stream<Route> forms() {
    return changing().filter(requests::has).filter(route -> !route.json());
  }

  private void refuses(Route route) {
    var faults = new ArrayList<String>();
    var fields = fields(route);
    int atOnce = route.limited() ? FEW : MANY;
    for (int index = 0; index < fields.size(); index++) {
      var attempts = attempts(fields.get(index), Verdict.REFUSED);
      for (int from = 0; from < attempts.size(); from += atOnce) {
        var few = attempts.subList(from, Math.min(attempts.size(), from + atOnce));
        faults.addAll(refuses(route, index, few));
      }
    }
    assertThat(faults).as(route.toString()).isEmpty();
  }

  private List<Field> fields(Route route) {
    var valid = requests.of(route);
    valid.tidy();
    return valid.fields();
  }

  private static List<Attempt> attempts(Field field, Verdict verdict) {
    return Attempt.on(field).filter(attempt -> attempt.verdict() == verdict).toList();
  }

  private List<String> refuses(Route route, int index, List<Attempt> attempts) {
    var faults = new ArrayList<String>();
    var valid = requests.of(route);
    var who = who(valid);
    var before = tables.print();
    for (var attempt : attempts) {
      var again =
          Attempt.on(valid.fields().get(index)).filter(one -> one.name().equals(attempt.name()));
      var fresh = again.findFirst().orElseThrow();
      var language = Refusal.LANGUAGES.get(sent++ % 3);
      var answer = send(who, route, valid, language, fresh.parts(valid.parts()));
      var found = new ArrayList<>(Refusal.faults(route, language, answer));
      if (answer.status() == 422 && route.formPage().isPresent() && found.isEmpty()) {
        found.addAll(Refusal.faultsOfForm(valid, fresh, answer));
      }
      found.forEach(fault -> faults.add(fresh + " " + fault));
    }
    Tables.changed(before, tables.print())
        .forEach(table -> faults.add(attempts + " changed " + table));
    valid.tidy();
    return faults;
  }

  private void takes(Route route) {
    var faults = new ArrayList<String>();
    var fields = fields(route);
    for (int index = 0; index < fields.size(); index++) {
      var field = fields.get(index);
      for (var attempt : attempts(field, Verdict.EITHER)) {
        faults.addAll(takes(route, index, attempt));
      }
      for (var attempt : attempts(field, Verdict.TAKEN)) {
        faults.addAll(takes(route, index, attempt));
      }
    }
    assertThat(faults).as(route.toString()).isEmpty();
  }

  private List<String> takes(Route route, int index, Attempt attempt) {
    var valid = requests.of(route);
    if (!valid.isPossible()) {
      return List.of();
    }
    var field = valid.fields().get(index);
    var mark = field.kind() == Kind.LINE || field.kind() == Kind.LINES ? MARK + ++sent : "";
    var marked =
        new Attempt(
            field,
            attempt.name(),
            attempt.instead().stream().map(part -> with(part, mark)).toList(),
            attempt.text().map(text -> text + mark));
    var who = who(valid);
    var language = Refusal.LANGUAGES.get(sent++ % 3);
    var answer = send(who, route, valid, language, marked.parts(valid.parts()));
    valid.tidy();
    return faults(route, marked, mark, language, answer);
  }

  private List<String> faults(
      Route route, Attempt attempt, String mark, String language, Answer answer) {
    if (attempt.verdict() == Verdict.EITHER) {
      return answer.accepted()
          ? List.of()
          : Refusal.faults(route, language, answer).stream().map((attempt + " ")::concat).toList();
    }
    if (!answer.accepted()) {
      return List.of(attempt + " was refused: " + answer.status());
    }
    if (mark.isEmpty() || attempt.instead().isEmpty()) {
      return List.of();
    }
    var rows = tables.holding(mark.strip());
    return rows.stream().anyMatch(row -> row.contains(json(attempt.stored())))
        ? List.of()
        : List.of(attempt + " was not stored as it was meant: " + rows);
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static Part with(Part part, String mark) {
    if (mark.isEmpty()) {
      return part;
    }
    var more = mark.getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(part.bytes(), part.bytes().length + more.length);
    System.arraycopy(more, 0, bytes, part.bytes().length, more.length);
    return new Part(part.name(), bytes, part.file(), part.type());
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
