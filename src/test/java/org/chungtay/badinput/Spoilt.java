package org.chungtay.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chungtay.routes.Part;
import org.chungtay.routes.Route;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Valid;

/// Everything that is wrong with one request, in as few requests as show it. A form names every
/// field that it does not take: the same bad value is sent in many fields at once, and a field that
/// the answer names has been refused. What is not named is sent alone, as is a stable share of what
/// is named, so that no field passes only in the company of others.
final class Spoilt {
  private static final int ALONE_TOO = 8;

  /// After so many requests that named no field at all, this form is asked field by field.
  private static final int PATIENCE = 3;

  private final Route route;
  private final Valid valid;
  private final BiFunction<String, List<Part>, Answer> send;
  private final List<String> faults = new ArrayList<>();
  private int fruitless;
  private int sent;

  /// @param send in a language, these parts
  Spoilt(Route route, Valid valid, BiFunction<String, List<Part>, Answer> send) {
    this.route = route;
    this.valid = valid;
    this.send = send;
    this.sent = Math.floorMod(route.toString().hashCode(), 3);
  }

  /// @param attempts on this valid request
  List<String> faults(List<Attempt> attempts) {
    var ofOneValue = new LinkedHashMap<String, List<Attempt>>();
    var alone = new ArrayList<Attempt>();
    for (var attempt : attempts) {
      if (attempt.field().kind().isFile()) {
        alone.add(attempt);
      } else {
        ofOneValue.computeIfAbsent(attempt.name(), _ -> new ArrayList<>()).add(attempt);
      }
    }
    ofOneValue.values().forEach(these -> alone.addAll(notNamed(these)));
    attempts.stream().filter(one -> !alone.contains(one) && alsoAlone(one)).forEach(alone::add);
    alone.forEach(this::alone);
    return faults;
  }

  private boolean alsoAlone(Attempt attempt) {
    return Math.floorMod((route + attempt.toString()).hashCode(), ALONE_TOO) == 0;
  }

  /// First with fields of every kind; where that shows nothing, because a choice that is nobody's
  /// ends it all, with those only that are typed.
  private List<Attempt> notNamed(List<Attempt> attempts) {
    var left = new ArrayList<>(attempts);
    if (route.formPage().isEmpty() || attempts.getFirst().isNoText()) {
      return left;
    }
    while (fruitless < PATIENCE && removed(toldApart(left, true), left)) {
      fruitless = 0;
    }
    while (removed(toldApart(left, false), left)) {
      // another round for those that come to be looked at only now
    }
    return left;
  }

  private boolean removed(List<Attempt> some, List<Attempt> left) {
    if (some.size() < 2) {
      return false;
    }
    var named = named(some);
    fruitless += named.isEmpty() ? 1 : 0;
    return left.removeAll(named);
  }

  /// Only one of those that are told at the same place.
  private static List<Attempt> toldApart(List<Attempt> attempts, boolean everyKind) {
    var places = new LinkedHashMap<String, Attempt>();
    attempts.stream()
        .filter(one -> everyKind || one.field().kind().isTyped())
        .forEach(one -> places.putIfAbsent(one.field().told(), one));
    return List.copyOf(places.values());
  }

  private List<Attempt> named(List<Attempt> attempts) {
    var parts = valid.parts();
    for (var attempt : attempts) {
      parts = attempt.parts(parts);
    }
    var language = language();
    var answer = send.apply(language, parts);
    if (answer.status() != 422) {
      return List.of();
    }
    Refusal.faults(route, language, answer).forEach(fault -> faults.add(attempts + " " + fault));
    var named = attempts.stream().filter(one -> Refusal.names(one.field(), answer)).toList();
    if (!named.isEmpty()) {
      Refusal.faultsOfForm(valid, attempts, named, answer)
          .forEach(fault -> faults.add(attempts + " together " + fault));
    }
    return named;
  }

  private void alone(Attempt attempt) {
    var language = language();
    var answer = send.apply(language, attempt.parts(valid.parts()));
    var found = Refusal.faults(route, language, answer);
    var ofForm =
        answer.status() == 422 && route.formPage().isPresent() && found.isEmpty()
            ? Refusal.faultsOfForm(valid, List.of(attempt), List.of(attempt), answer)
            : List.<String>of();
    Stream.concat(found.stream(), ofForm.stream())
        .forEach(fault -> faults.add(attempt + " " + fault));
  }

  private String language() {
    return Refusal.LANGUAGES.get(sent++ % 3);
  }
}
