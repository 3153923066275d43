package org.chungtay.routes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.routes.Field.Kind;
import org.chungtay.testing.Visitor;

/// A request that the product must accept: who sends it, about what, with which fields. Made from
/// things prepared for it alone, so that it can be sent once.
public final class Valid {
  private final Optional<Held> held;
  private final Optional<Visitor> sender;
  private final List<String> variables;
  private final List<Field> fields = new ArrayList<>();
  private String query = "";
  private String marker = "";
  private boolean anywhere;
  private boolean possible = true;
  private boolean repeatable = true;
  private Runnable afterwards = () -> {};

  /// The role that makes it valid, and where it must be held.
  public record Held(String role, UUID scope) {}

  private Valid(Optional<Held> held, Optional<Visitor> sender, Object... variables) {
    this.held = held;
    this.sender = sender;
    this.variables = Arrays.stream(variables).map(String::valueOf).toList();
  }

  public static Valid as(String role, UUID scope, Object... variables) {
    return new Valid(Optional.of(new Held(role, scope)), Optional.empty(), variables);
  }

  public static Valid by(Visitor sender, Object... variables) {
    return new Valid(Optional.empty(), Optional.of(sender), variables);
  }

  // --- fields ---

  public Valid line(String name, String value, int most) {
    return add(name, Kind.LINE, value, true, most);
  }

  public Valid lineIfGiven(String name, String value, int most) {
    return add(name, Kind.LINE, value, false, most);
  }

  public Valid lines(String name, String value, int most) {
    return add(name, Kind.LINES, value, true, most);
  }

  public Valid linesIfGiven(String name, String value, int most) {
    return add(name, Kind.LINES, value, false, most);
  }

  public Valid sealed(String name, String value, int most) {
    return add(name, Kind.SEALED, value, false, most);
  }

  /// Kept where only the trail holds it, and not to be left out.
  public Valid toldToTheTrail(String name, String value, int most) {
    return add(name, Kind.SEALED, value, true, most);
  }

  /// Plain letters and digits, so many at most.
  public Valid code(String name, String value, int most) {
    return add(name, Kind.CODE, value, true, most);
  }

  /// Of any other kind.
  public Valid needs(Kind kind, String name, Object value) {
    return add(name, kind, value.toString(), true, 0);
  }

  public Valid may(Kind kind, String name, Object value) {
    return add(name, kind, value.toString(), false, 0);
  }

  public Valid picture(String name, boolean needed, byte[] bytes) {
    var part = Part.file(name, bytes, "anh.jpg", "image/jpeg");
    fields.add(new Field(name, Kind.PICTURE, part, needed, 0));
    return this;
  }

  public Valid table(String name, byte[] bytes) {
    var part = Part.file(name, bytes, "danh-sach.csv", "text/csv");
    fields.add(new Field(name, Kind.TABLE, part, true, 0));
    return this;
  }

  public Valid outlines(String name, byte[] bytes) {
    var part = Part.file(name, bytes, "ranh-gioi.geojson", "application/geo+json");
    fields.add(new Field(name, Kind.OUTLINES, part, true, 0));
    return this;
  }

  private Valid add(String name, Kind kind, String value, boolean needed, int most) {
    fields.add(new Field(name, kind, Part.of(name, value), needed, most));
    return this;
  }

  /// The field before may be sent several times.
  public Valid often() {
    fields.add(fields.removeLast().sentOften());
    return this;
  }

  /// The field before is sent with one more value.
  public Valid and(Object more) {
    fields.add(fields.removeLast().and(more.toString()));
    return this;
  }

  /// What is wrong with the field before is told at another one.
  public Valid toldAt(String field) {
    fields.add(fields.removeLast().toldAt(field));
    return this;
  }

  // --- what is special about it ---

  public Valid asking(String parameters) {
    query = parameters;
    return this;
  }

  /// The right held anywhere opens it, and it shows or decides only what lies there: an answer to
  /// somebody else must not hold `own`.
  public Valid anywhere(String own) {
    anywhere = true;
    marker = own;
    return this;
  }

  /// Nothing a test can send makes it succeed here; all that is wrong with it is still refused.
  public Valid neverHere() {
    possible = false;
    return this;
  }

  /// Sending it again does it again, on purpose.
  public Valid againIsAnother() {
    repeatable = false;
    return this;
  }

  /// Sending it again changes nothing that anybody sees: when it was kept, or how it is sealed.
  public Valid againIsLater() {
    return againIsAnother();
  }

  public Valid afterwards(Runnable tidy) {
    afterwards = tidy;
    return this;
  }

  // --- for the matrices ---

  public Optional<Held> held() {
    return held;
  }

  public Optional<Visitor> sender() {
    return sender;
  }

  public List<String> variables() {
    return variables;
  }

  public List<Field> fields() {
    return List.copyOf(fields);
  }

  public List<Part> parts() {
    return fields.stream().flatMap(field -> field.valid().stream()).toList();
  }

  public String query() {
    return query;
  }

  public String marker() {
    return marker;
  }

  public boolean isAnywhere() {
    return anywhere;
  }

  public boolean isPossible() {
    return possible;
  }

  public boolean isRepeatable() {
    return repeatable;
  }

  public void tidy() {
    afterwards.run();
  }
}
