package org.chungtay.badinput;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chungtay.routes.Field;
import org.chungtay.routes.Field.Kind;
import org.chungtay.routes.Part;
import org.chungtay.routes.Route;
import org.chungtay.routes.Valid;
import org.chungtay.shared.text.Typed;

/// A valid request with one thing wrong in one field.
///
/// @param text what the field holds instead, where that is text
record Attempt(Field field, String name, List<Part> instead, Optional<String> text) {

  private static final int SHARE = 6;

  /// Texts, of which nearly everything is harmless.
  private static final Set<Kind> TEXTS = EnumSet.of(Kind.LINE, Kind.LINES, Kind.FORGIVING);

  /// What very many fields are of and nearly everything is refused for.
  private static final Set<Kind> PICKED = EnumSet.of(Kind.CHOICE, Kind.NEW_ID, Kind.NUMBER);

  private static final List<String> ALWAYS = List.of("nothing", "blanks", "no such field");

  /// The same few texts are judged in every field of every form.
  private static final Map<String, String> CLEANED = new ConcurrentHashMap<>();

  enum Verdict {
    REFUSED,
    TAKEN,
    /// Either, as long as it is one of them.
    EITHER
  }

  static Stream<Attempt> on(Field field) {
    if (field.kind().isFile()) {
      return files(field)
          .map(bad ->
              new Attempt(
                  field,
                  bad.name(),
                  List.of(Part.file(field.name(), bad.bytes(), bad.file(), bad.type())),
                  Optional.empty()));
    }
    var attempts = new ArrayList<Attempt>();
    for (var bad : BadValue.ALL) {
      var part = new Part(field.name(), bad.bytes(), "", "");
      attempts.add(new Attempt(field, bad.name(), List.of(part), bad.text()));
    }
    attempts.add(new Attempt(field, "no such field", List.of(), Optional.of("")));
    if (!field.many()) {
      attempts.add(twice(field));
    }
    return attempts.stream();
  }

  private static Stream<BadFile> files(Field field) {
    return switch (field.kind()) {
      case TABLE -> BadTable.ALL.stream();
      case OUTLINES -> BadOutlines.ALL.stream();
      default -> BadFile.insteadOf(field.valid().getFirst().bytes());
    };
  }

  private static Attempt twice(Field field) {
    var first = field.valid().getFirst();
    var second = Part.of(field.name(), field.value().equals("2") ? "3" : "2");
    return new Attempt(field, "the key twice", List.of(first, second), Optional.empty());
  }

  /// Bytes that are no UTF-8, which are refused before any form is looked at.
  boolean isNoText() {
    return text.isEmpty() && !field.kind().isFile() && BadValue.place(name) >= 0;
  }

  /// Whether a route gets it. What ends in the same place for every field of its kind is shared out
  /// among the routes: half of what is refused, a sixth of what is harmless or forgiven, other
  /// values for each. With `-Dmatrices=whole` every route gets all.
  boolean isTriedOn(Route route) {
    if ("whole".equals(System.getProperty("matrices"))) {
      return true;
    }
    if (isNoText()) { // one of the two for each field, both where there are few of its kind
      return field.kind() == Kind.CODE
          || (BadValue.place(name) + (route + field.key()).hashCode()) % 2 == 0;
    }
    boolean refused = verdict() == Verdict.REFUSED;
    boolean shared = refused ? PICKED.contains(field.kind()) : TEXTS.contains(field.kind());
    if (!shared || ALWAYS.contains(name)) {
      return true;
    }
    int share = refused ? 2 : SHARE;
    int turn = Math.floorMod(route.toString().hashCode(), share);
    return Math.floorMod(BadValue.place(name), share) == turn;
  }

  /// The same on another valid request for the same route.
  Attempt on(Valid valid) {
    return valid.fields().stream()
        .filter(other -> other.key().equals(field.key()))
        .flatMap(Attempt::on)
        .filter(other -> other.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// With more text at its end, if the field takes that much.
  Optional<Attempt> marked(String mark) {
    var longer = Typed.line(text.orElse("") + mark);
    if (!field.kind().isStored() || instead.isEmpty() || longer.length() > field.most()) {
      return Optional.empty();
    }
    var parts = instead.stream().map(part -> Part.of(part.name(), value(part) + mark)).toList();
    return Optional.of(new Attempt(field, name, parts, text.map(typed -> typed + mark)));
  }

  private static String value(Part part) {
    return new String(part.bytes(), StandardCharsets.UTF_8);
  }

  List<Part> parts(List<Part> valid) {
    var parts = new ArrayList<Part>();
    for (var part : valid) {
      if (!part.name().equals(field.name())) {
        parts.add(part);
      } else if (parts.stream().noneMatch(added -> added.name().equals(field.name()))) {
        parts.addAll(instead);
      }
    }
    return parts;
  }

  Verdict verdict() {
    if (field.kind() == Kind.FORGIVING) {
      return Verdict.EITHER;
    }
    if (field.kind() == Kind.PICTURE) {
      return BadFile.verdict(name, field.needed());
    }
    if (field.kind().isFile()) {
      return Verdict.REFUSED;
    }
    return text.map(this::verdict).orElse(Verdict.REFUSED);
  }

  private Verdict verdict(String typed) {
    var cleaned = CLEANED.computeIfAbsent(typed, Typed::line);
    boolean blank = cleaned.isEmpty();
    if (blank && !field.needed()) {
      return Verdict.TAKEN;
    }
    return switch (field.kind()) {
      case LINE, LINES, SEALED ->
          blank || cleaned.codePointCount(0, cleaned.length()) > field.most()
              ? Verdict.REFUSED
              : Verdict.TAKEN;
      case CODE ->
          cleaned.matches("[A-Za-z0-9]{1," + field.most() + "}") ? Verdict.TAKEN : Verdict.REFUSED;
      // The form makes it, so any id is one; a small angle is one too.
      case NEW_ID -> typed.startsWith("00000000-") ? Verdict.EITHER : Verdict.REFUSED;
      case COORDINATE -> typed.equals("-1") ? Verdict.EITHER : Verdict.REFUSED;
      default -> Verdict.REFUSED;
    };
  }

  /// What is stored of it: normalised, without what cannot be seen.
  String stored() {
    return field.kind() == Kind.LINES ? Typed.lines(text.orElse("")) : Typed.line(text.orElse(""));
  }

  @Override
  public String toString() {
    return field.name() + ": " + name;
  }
}
