package org.chungtay.badinput;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.routes.Route;
import org.chungtay.routes.Routes;
import org.chungtay.routes.Sender;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Tables;
import org.chungtay.routes.Took;
import org.chungtay.routes.Valid;
import org.chungtay.routes.ValidRequests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every member of every JSON body × everything that it must not hold, and bodies that are none.
@SeparateProductTest
class BadJsonTest {
  private static final List<String> LITERALS =
      List.of(
          "null", "true", "-1", "1.5", "1e400", "99999999999999999999999999", "NaN", "[]", "{}");
  private static final MediaType JSON = MediaType.APPLICATION_JSON;

  /// Members that hold a person's own words.
  private static final List<String> WORDS = List.of("reason");

  @Autowired Routes routes;
  @Autowired ValidRequests requests;
  @Autowired Sender sender;
  @Autowired Tables tables;
  @Autowired Took took;
  @Autowired Visitors visitors;

  private final JsonMapper json = JsonMapper.builder().build();
  private int sent;

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsAProblemInTheReadersLanguageAndChangesNothing() {
    var bodies = routes.all().stream().filter(route -> !route.reads()).filter(Route::json).toList();
    assertThat(bodies).hasSizeGreaterThan(2);
    return bodies.stream().map(route -> took.test(BadJsonTest.class, route, () -> refuses(route)));
  }

  private void refuses(Route route) {
    var faults = new ArrayList<String>();
    var valid = requests.of(route);
    var who = who(valid);
    var before = tables.print();
    bodies(body(valid))
        .forEach((what, bytes) -> faults.addAll(refused(route, valid, who, what, JSON, bytes)));
    faults.addAll(
        refused(
            route,
            valid,
            who,
            "a form",
            MediaType.APPLICATION_FORM_URLENCODED,
            utf8("revision=1")));
    Tables.changed(before, tables.print()).forEach(table -> faults.add("changed " + table));
    faults.addAll(atLast(route, valid, who));
    assertThat(faults).as(route.toString()).isEmpty();
  }

  /// The right one, which nothing before it has used up; in UTF-16 it is read or refused.
  private List<String> atLast(Route route, Valid valid, Visitor who) {
    var address = Sender.address(route, valid);
    var wide = sender.raw(who, route, address, JSON, body(valid).getBytes(UTF_16LE));
    if (wide.accepted()) {
      return List.of();
    }
    var answer = sender.send(who, route, valid);
    return answer.accepted()
        ? Refusal.faults(route, "vi", wide)
        : List.of("the right one is not taken any more: " + answer.text());
  }

  private List<String> refused(
      Route route, Valid valid, Visitor who, String what, MediaType type, byte[] body) {
    var language = Refusal.LANGUAGES.get(sent++ % 3);
    var answer =
        sender.raw(who, route, Sender.address(route, valid) + "?lang=" + language, type, body);
    return Refusal.faults(route, language, answer).stream()
        .filter(_ -> !saysSoOfEach(answer))
        .map(fault -> what + " " + fault)
        .toList();
  }

  /// At a gate one unreadable ticket does not hold up the others.
  private static boolean saysSoOfEach(Answer answer) {
    return answer.status() == 200 && answer.text().contains("\"not-a-ticket\"");
  }

  private Map<String, byte[]> bodies(String valid) {
    var bodies = new LinkedHashMap<String, byte[]>();
    for (var text : List.of("", "{", "null", "[]", "{}", "\"\"", "\0", "revision=1", valid + "}")) {
      bodies.put("<" + text + ">", utf8(text));
    }
    bodies.put("10,000 brackets", utf8("[".repeat(10_000)));
    var tree = json.readTree(valid);
    for (var member : tree.propertyNames()) {
      members(bodies, tree, member);
    }
    return bodies;
  }

  private void members(Map<String, byte[]> bodies, JsonNode tree, String member) {
    var value = tree.get(member).toString();
    var whole = tree.toString();
    var asked = "\"" + member + "\":" + value;
    for (var literal : LITERALS) {
      if (literal.equals("null") ? !member.equals("site") : !WORDS.contains(member)) {
        bodies.put(
            member + ": " + literal, utf8(whole.replace(asked, "\"" + member + "\":" + literal)));
      }
    }
    for (var bad : BadValue.ALL) {
      var text = bad.text();
      boolean harmless =
          WORDS.contains(member)
              && text.isPresent()
              && !text.get().isBlank()
              && text.get().length() <= 1000;
      if (!harmless && !isNobodysSite(member, bad)) {
        bodies.put(member + ": " + bad.name(), spoilt(whole, asked, member, bad));
      }
    }
    bodies.put(member + " twice", utf8(whole.replace(asked, asked + ",\"" + member + "\":7")));
    if (!member.equals("site")) {
      bodies.put("no " + member, without(tree, member));
    }
  }

  /// No site at all is where each person registered.
  private static boolean isNobodysSite(String member, BadValue bad) {
    return member.equals("site")
        && (bad.name().equals("nothing") || bad.name().equals("nobody's id"));
  }

  private byte[] spoilt(String whole, String asked, String member, BadValue bad) {
    var text = bad.text();
    if (text.isPresent()) {
      return utf8(
          whole.replace(asked, "\"" + member + "\":" + json.writeValueAsString(text.get())));
    }
    var marked =
        whole.replace(asked, "\"" + member + "\":\"§\"").getBytes(StandardCharsets.ISO_8859_1);
    var out = new ByteArrayOutputStream();
    for (byte one : marked) {
      out.writeBytes(one == (byte) 0xa7 ? bad.bytes() : new byte[] {one});
    }
    return out.toByteArray();
  }

  private byte[] without(JsonNode tree, String member) {
    var rest = new LinkedHashMap<String, JsonNode>();
    for (var name : tree.propertyNames()) {
      if (!name.equals(member)) {
        rest.put(name, tree.get(name));
      }
    }
    return json.writeValueAsBytes(rest);
  }

  private static String body(Valid valid) {
    return valid.fields().getFirst().value();
  }

  private Visitor who(Valid valid) {
    var held = valid.held().orElseThrow();
    return visitors.as(held.role(), held.scope());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
