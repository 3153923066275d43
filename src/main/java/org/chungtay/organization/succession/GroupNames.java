package org.chungtay.organization.succession;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Groups of several units meet below one: those of the same name tell where they were.
public final class GroupNames {
  private static final int LONGEST = 160;

  private final Map<Below, Integer> wanted = new HashMap<>();
  private final Set<Below> taken = new HashSet<>();

  /// @param known names that are there already
  public GroupNames(Collection<Below> wanted, Collection<Below> known) {
    wanted.forEach(one -> this.wanted.merge(one.small(), 1, Integer::sum));
    known.forEach(one -> taken.add(one.small()));
  }

  public String of(Below asked, String ward) {
    var small = asked.small();
    if (wanted.getOrDefault(small, 0) <= 1 && taken.add(small)) {
      return asked.name();
    }
    var name = bracketed(asked.name(), ward);
    for (int number = 2; !free(asked.named(name)); number++) {
      name = bracketed(asked.name(), ward + ", " + number);
    }
    return name;
  }

  private boolean free(Below candidate) {
    return !wanted.containsKey(candidate.small()) && taken.add(candidate.small());
  }

  private static String bracketed(String name, String word) {
    var added = " (" + word + ")";
    var room = Math.min(name.length(), LONGEST - added.length());
    return name.substring(0, room) + added;
  }

  /// A name below a unit.
  public record Below(UUID parent, String name) {
    private Below small() {
      return named(name.toLowerCase(Locale.ROOT));
    }

    private Below named(String other) {
      return new Below(parent, other);
    }
  }
}
