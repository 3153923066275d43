package org.chungtay.care.lot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.lot.Town.Pair;
import org.chungtay.care.lot.Town.Settings;
import org.chungtay.care.lot.Town.Spot;

/// What is drawn over, as the text that is published before anybody knows the number.
record FrozenList(String text) {
  private static final String FORMAT = "chung-tay-lot 1";

  /// A day without a drawing is followed by the same day of the next week.
  static final int WEEK = 7;

  /// @param month as `2026-12`
  /// @param numberDay whose number counts
  static FrozenList of(String month, Town town, LocalDate numberDay) {
    var lines = new ArrayList<String>();
    var settings = town.settings();
    lines.add(FORMAT);
    lines.add("month " + month);
    lines.add("number-day " + numberDay + " " + WEEK);
    lines.add("metres " + settings.metres());
    lines.add("memory " + settings.memory());
    lines.add("tries " + settings.tries());
    lines.add("scale " + settings.northward() + " " + settings.eastward());
    town.groups().forEach(unit -> lines.add("group " + unit));
    for (var spot : town.places()) {
      lines.add(
          "place %s of %s at %s %s"
              .formatted(
                  spot.place(),
                  spot.unit(),
                  Integer.toString(spot.latitude()),
                  Integer.toString(spot.longitude())));
    }
    town.earlier().stream()
        .map(pair -> "earlier " + pair.place() + " by " + pair.unit())
        .sorted()
        .forEach(lines::add);
    return new FrozenList(String.join("\n", lines) + "\n");
  }

  List<String> lines() {
    return text.lines().toList();
  }

  String month() {
    return lines().get(1).split(" ")[1];
  }

  /// The first day whose number counts; lists of before that rule do not say it.
  Optional<LocalDate> numberDay() {
    return lines().stream()
        .filter(line -> line.startsWith("number-day "))
        .findFirst()
        .map(line -> LocalDate.parse(line.split(" ")[1]));
  }

  String digest() {
    return HexFormat.of().formatHex(sha256(text));
  }

  /// @param number as it was drawn, digits only
  byte[] seed(String number) {
    return sha256(digest() + " " + number);
  }

  /// Read back, so that what is drawn over is what was published and nothing else.
  Town town() {
    var groups = new ArrayList<UUID>();
    var places = new ArrayList<Spot>();
    var earlier = new HashSet<Pair>();
    for (var line : lines()) {
      var word = line.split(" ");
      switch (word[0]) {
        case "group" -> groups.add(UUID.fromString(word[1]));
        case "place" ->
            places.add(
                new Spot(
                    UUID.fromString(word[1]),
                    UUID.fromString(word[3]),
                    Integer.parseInt(word[5]),
                    Integer.parseInt(word[6])));
        case "earlier" -> earlier.add(new Pair(UUID.fromString(word[1]), UUID.fromString(word[3])));
        default -> {
          // the settings, below
        }
      }
    }
    return new Town(settings(), groups, places, earlier);
  }

  private Settings settings() {
    return new Settings(
        setting("metres", 1),
        setting("memory", 1),
        setting("tries", 1),
        setting("scale", 1),
        setting("scale", 2));
  }

  private int setting(String name, int at) {
    return lines().stream()
        .map(line -> line.split(" "))
        .filter(word -> word[0].equals(name))
        .map(word -> Integer.parseInt(word[at]))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException neverWithThisPlatform) {
      throw new IllegalStateException(neverWithThisPlatform);
    }
  }
}
