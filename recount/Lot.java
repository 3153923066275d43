import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Draws a published lot again: `java recount/Lot.java lot.json`. Written from docs/lot.md alone, with nothing but a
/// JDK; no class of the product is used. Says "same", or the first thing that differs.
class Lot {
  record Place(String id, String owner, long latitude, long longitude) {}

  long limit;
  int tries;
  long northward;
  long eastward;
  final List<String> groups = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final Set<String> earlier = new HashSet<>();
  final Map<String, Map<String, Long>> far = new HashMap<>();
  String firstDay;
  int stepDays;
  Mac mac;
  long block;

  public static void main(String[] files) throws Exception {
    if (files.length == 0) {
      System.err.println("java recount/Lot.java lot.json …");
      System.exit(2);
    }
    boolean same = true;
    for (var name : files) {
      var said = new Lot().check((Map<?, ?>) new Json(Files.readString(Path.of(name))).read());
      System.out.println(said);
      same &= said.startsWith("same");
    }
    System.exit(same ? 0 : 1);
  }

  String check(Map<?, ?> file) throws Exception {
    var text = new StringBuilder();
    for (var line : (List<?>) file.get("list")) {
      text.append(line).append('\n');
      readLine(line.toString());
    }
    var digest = sha256(text.toString());
    var bent = bentDay(file);
    if (bent != null) {
      return bent;
    }
    if (file.get("number") == null) {
      return "nothing is drawn yet: the list is frozen, the number is not known";
    }
    if (!digest.equals(file.get("digest"))) {
      return "the list has the digest " + digest + ", published is " + file.get("digest");
    }
    var seed = sha256(digest + " " + file.get("number"));
    if (!seed.equals(file.get("seed"))) {
      return "the seed is " + seed + ", published is " + file.get("seed");
    }
    mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
    return compare(draw(), (List<?>) file.get("pairs"));
  }

  /// The number of the first day counts; where nothing is drawn on a day, that of so many days later.
  String bentDay(Map<?, ?> file) {
    var skipped = (List<?>) file.get("skipped");
    if (firstDay == null) {
      return skipped == null || skipped.isEmpty() ? null : "the list has no rule for a day without a drawing";
    }
    var day = LocalDate.parse(firstDay);
    for (var one : skipped) {
      var said = ((Map<?, ?>) one).get("day");
      if (!day.toString().equals(said)) {
        return "by the rule " + day + " would be the day without a drawing, published is " + said;
      }
      day = day.plusDays(stepDays);
    }
    return day.toString().equals(file.get("day"))
        ? null
        : "by the rule the number of " + day + " counts, published is that of " + file.get("day");
  }

  String compare(TreeMap<String, String> drawn, List<?> published) {
    var theirs = new TreeMap<String, String>();
    for (var one : published) {
      var pair = (Map<?, ?>) one;
      var relaxed = new ArrayList<String>();
      ((List<?>) pair.get("relaxed")).forEach(rule -> relaxed.add(rule.toString()));
      Collections.sort(relaxed);
      theirs.put(pair.get("place").toString(), pair.get("by") + " " + relaxed);
    }
    for (var mine : drawn.entrySet()) {
      if (!mine.getValue().equals(theirs.get(mine.getKey()))) {
        return "place " + mine.getKey() + " is drawn to " + mine.getValue() + ", published is " + theirs.get(mine.getKey());
      }
    }
    return drawn.size() == theirs.size()
        ? "same: " + drawn.size() + " places"
        : theirs.size() + " places are published, " + drawn.size() + " are in the list";
  }

  void readLine(String line) {
    var word = line.split(" ");
    switch (word[0]) {
      case "chung-tay-lot" -> {
        if (!word[1].equals("1")) {
          throw new IllegalArgumentException("another way of drawing: " + line);
        }
      }
      case "month", "memory" -> {}
      case "number-day" -> {
        firstDay = word[1];
        stepDays = Integer.parseInt(word[2]);
      }
      case "metres" -> limit = Long.parseLong(word[1]);
      case "tries" -> tries = Integer.parseInt(word[1]);
      case "scale" -> {
        northward = Long.parseLong(word[1]);
        eastward = Long.parseLong(word[2]);
      }
      case "group" -> groups.add(word[1]);
      case "place" -> places.add(new Place(word[1], word[3], Long.parseLong(word[5]), Long.parseLong(word[6])));
      case "earlier" -> earlier.add(word[1] + " " + word[3]);
      default -> throw new IllegalArgumentException("what is this? " + line);
    }
  }

  static String sha256(String text) throws Exception {
    var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes);
  }

  int below(int bound) {
    while (true) {
      var counter = new byte[8];
      for (int at = 0; at < 8; at++) {
        counter[at] = (byte) (block >>> (56 - 8 * at));
      }
      block++;
      var number = new BigInteger(1, Arrays.copyOf(mac.doFinal(counter), 8)).clearBit(63);
      var most = BigInteger.TWO.pow(63).subtract(BigInteger.ONE);
      var of = BigInteger.valueOf(bound);
      if (number.compareTo(most.subtract(most.mod(of))) < 0) {
        return number.mod(of).intValue();
      }
    }
  }

  <T> List<T> shuffled(List<T> list) {
    var mixed = new ArrayList<>(list);
    for (int at = mixed.size() - 1; at >= 1; at--) {
      int with = below(at + 1);
      T kept = mixed.get(at);
      mixed.set(at, mixed.get(with));
      mixed.set(with, kept);
    }
    return mixed;
  }

  long distance(Place one, Place other) {
    long north = Math.abs(one.latitude - other.latitude) * northward / 1_000_000;
    long east = Math.abs(one.longitude - other.longitude) * eastward / 1_000_000;
    return BigInteger.valueOf(north * north + east * east).sqrt().longValueExact();
  }

  TreeMap<String, String> draw() {
    for (var one : places) {
      var nearest = new HashMap<String, Long>();
      places.forEach(other -> nearest.merge(other.owner, distance(one, other), Math::min));
      far.put(one.id, nearest);
    }
    Try best = null;
    for (int number = 0; number < tries; number++) {
      var next = new Try();
      next.run();
      if (best == null || Arrays.compare(next.broken(), best.broken()) < 0) {
        best = next;
      }
      if (Arrays.stream(best.broken()).sum() == 0) {
        break;
      }
    }
    var pairs = new TreeMap<String, String>();
    for (var place : places) {
      pairs.put(place.id, best.by.get(place) + " " + best.relaxed(place));
    }
    return pairs;
  }

  /// One shuffle and what comes of it.
  class Try {
    final List<String> mixedGroups = shuffled(groups);
    final List<Place> mixedPlaces = shuffled(places);
    final Map<Place, String> by = new LinkedHashMap<>();
    final Map<Place, Integer> steps = new HashMap<>();
    final Map<Place, Map<Integer, List<String>>> lists = new HashMap<>();
    final Map<String, Integer> rank = new HashMap<>();
    final Map<String, List<Place>> lookedAtBy = new HashMap<>();
    final Map<String, Map<String, Integer>> mutuals = new HashMap<>();

    Try() {
      mixedGroups.forEach(group -> rank.put(group, rank.size()));
      mixedGroups.forEach(group -> lookedAtBy.put(group, new ArrayList<>()));
    }

    void run() {
      for (int step = 1; step <= 4; step++) {
        for (var place : mixedPlaces) {
          if (!by.containsKey(place)) {
            steps.put(place, step);
            place(place, 0, new HashSet<>());
          }
        }
      }
      for (var place : mixedPlaces) {
        if (!by.containsKey(place)) {
          String least = null;
          for (var group : mixedGroups) {
            if (!group.equals(place.owner) && (least == null || Arrays.compare(key(place, group), key(place, least)) < 0)) {
              least = group;
            }
          }
          if (least != null) {
            steps.put(place, 5);
            give(place, least);
          }
        }
      }
    }

    long[] key(Place place, String group) {
      return new long[] {
        mutual(place, group) ? 1 : 0, isEarlier(place, group) ? 1 : 0, lookedAtBy.get(group).size(), metres(place, group), rank.get(group)
      };
    }

    long metres(Place place, String group) {
      return far.get(place.id).getOrDefault(group, (long) Integer.MAX_VALUE);
    }

    boolean isEarlier(Place place, String group) {
      return earlier.contains(place.id + " " + group);
    }

    boolean mutual(Place place, String group) {
      return mutuals.getOrDefault(place.owner, Map.of()).getOrDefault(group, 0) > 0;
    }

    boolean room(String group) {
      int each = places.size() / groups.size();
      int extra = places.size() % groups.size();
      int has = lookedAtBy.get(group).size();
      return has < each || has == each && lookedAtBy.values().stream().filter(list -> list.size() > each).count() < extra;
    }

    List<String> mayLook(Place place) {
      int step = steps.get(place);
      return lists.computeIfAbsent(place, _ -> new HashMap<>()).computeIfAbsent(step, _ -> {
        var may = new ArrayList<String>();
        for (var group : mixedGroups) {
          boolean fits = !group.equals(place.owner);
          fits &= step > 1 || metres(place, group) <= limit;
          fits &= step > 2 || !isEarlier(place, group);
          if (fits) {
            may.add(group);
          }
        }
        if (step > 1) {
          may.sort((one, other) -> Long.compare(metres(place, one), metres(place, other)));
        }
        return may;
      });
    }

    boolean place(Place place, int moved, Set<String> seen) {
      for (var group : mayLook(place)) {
        if (seen.contains(group) || steps.get(place) < 4 && mutual(place, group)) {
          continue;
        }
        seen.add(group);
        boolean room = room(group);
        give(place, group);
        if (room) {
          return true;
        }
        if (moved < 6) {
          for (var other : new ArrayList<>(lookedAtBy.get(group))) {
            if (other == place) {
              continue;
            }
            take(other);
            if (place(other, moved + 1, seen)) {
              return true;
            }
            give(other, group);
          }
        }
        take(place);
      }
      return false;
    }

    void give(Place place, String group) {
      by.put(place, group);
      var list = lookedAtBy.get(group);
      list.add(place);
      list.sort((one, other) -> Integer.compare(mixedAt(one), mixedAt(other)));
      mutuals.computeIfAbsent(group, _ -> new HashMap<>()).merge(place.owner, 1, Integer::sum);
    }

    void take(Place place) {
      var group = by.remove(place);
      lookedAtBy.get(group).remove(place);
      mutuals.get(group).merge(place.owner, -1, Integer::sum);
    }

    final Map<Place, Integer> at = new HashMap<>();

    int mixedAt(Place place) {
      if (at.isEmpty()) {
        mixedPlaces.forEach(one -> at.put(one, at.size()));
      }
      return at.get(place);
    }

    List<String> relaxed(Place place) {
      var relaxed = new ArrayList<String>();
      var group = by.get(place);
      if (group == null) {
        return relaxed;
      }
      if (metres(place, group) > limit) {
        relaxed.add("DISTANCE");
      }
      if (steps.get(place) == 5) {
        relaxed.add("LOAD");
      }
      if (mutual(place, group)) {
        relaxed.add("RECIPROCITY");
      }
      if (isEarlier(place, group)) {
        relaxed.add("REPETITION");
      }
      return relaxed;
    }

    int[] broken() {
      var counts = new int[4];
      for (var place : places) {
        for (var rule : relaxed(place)) {
          counts[List.of("LOAD", "RECIPROCITY", "REPETITION", "DISTANCE").indexOf(rule)]++;
        }
      }
      return counts;
    }
  }

  /// As much of JSON as a published lot holds.
  static class Json {
    final String text;
    int at;

    Json(String text) {
      this.text = text;
    }

    Object read() {
      blank();
      return switch (text.charAt(at)) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> string();
        default -> bare();
      };
    }

    void blank() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    boolean ends(char end) {
      blank();
      if (text.charAt(at) == ',') {
        at++;
        blank();
      }
      if (text.charAt(at) == end) {
        at++;
        return true;
      }
      return false;
    }

    Map<String, Object> object() {
      at++;
      var object = new LinkedHashMap<String, Object>();
      while (!ends('}')) {
        var name = string();
        blank();
        at++;
        object.put(name, read());
      }
      return object;
    }

    List<Object> array() {
      at++;
      var array = new ArrayList<>();
      while (!ends(']')) {
        array.add(read());
      }
      return array;
    }

    String string() {
      var out = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        if (text.charAt(at) != '\\') {
          out.append(text.charAt(at));
        } else {
          at++;
          switch (text.charAt(at)) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'u' -> {
              out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
              at += 4;
            }
            default -> out.append(text.charAt(at));
          }
        }
      }
      at++;
      return out.toString();
    }

    Object bare() {
      int from = at;
      while (at < text.length() && ",]} \r\n\t".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      var word = text.substring(from, at);
      return word.equals("null") ? null : word;
    }
  }
}
