package org.chungtay.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.shared.text.Folded;
import org.jspecify.annotations.Nullable;

/// What can be found by words: each module that has something to find is asked for its own. Only
/// what the reader may see is found, counted or hinted at; the module that owns it sees to that.
public interface Findings {

  Kind kind();

  /// The best first.
  Found find(Optional<Actor> reader, Asked asked);

  /// In the order in which they are shown.
  enum Kind {
    AREAS,
    ORGANIZATIONS,
    UNITS,
    MEMBERS,
    ACTIVITIES,
    PLACES,
    MOVEMENTS,
    MODELS,
    INDICATORS,
    HELP
  }

  /// @param typed as it was typed, at most [#LONGEST] characters
  /// @param language tag of the reader's language
  record Asked(String typed, String language, int page, int size) {
    public static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    /// Folded words of which each must begin a word of what is found.
    public List<String> words() {
      return Arrays.stream(Folded.of(typed).split(" "))
          .filter(word -> !word.isEmpty())
          .limit(MOST_WORDS)
          .toList();
    }

    /// A condition for each word on a folded column. They are written one by one, for a trigram
    /// index serves `like`, and not `like all (array)`.
    ///
    /// @param folded column with an index on `(' ' || column)`
    public String matching(String folded) {
      return IntStream.range(0, words().size())
          .mapToObj(number -> "(' ' || " + folded + ") like :word" + number)
          .collect(Collectors.joining(" and ", "(", ")"));
    }

    /// What [#matching] binds: folded text only, which knows no wildcard.
    public Map<String, String> patterns() {
      var words = words();
      return IntStream.range(0, words.size())
          .boxed()
          .collect(
              Collectors.toMap(
                  number -> "word" + number, number -> "% " + words.get(number) + "%"));
    }

    /// What a name that begins so is shown before others for.
    public String beginning() {
      return String.join(" ", words()) + "%";
    }

    public long skip() {
      return (long) page * size;
    }

    public boolean foundIn(String text) {
      var folded = " " + Folded.of(text);
      return words().stream().allMatch(word -> folded.contains(" " + word));
    }
  }

  /// @param about what tells it from others of its name
  /// @param until first day on which it is no longer in force; null while it is
  /// @param now what a former one has become
  record Finding(
      String title, String about, String address, @Nullable LocalDate until, List<String> now) {

    public Finding(String title, String about, String address) {
      this(title, about, address, null, List.of());
    }
  }

  /// @param count of all; where there are more than are counted, `more` says so
  record Found(List<Finding> findings, long count, boolean more) {
    public static final Found NOTHING = new Found(List.of(), 0, false);

    /// A page of a short list that is at hand.
    public static Found page(List<Finding> all, Asked asked) {
      var some = all.stream().skip(asked.skip()).limit(asked.size()).toList();
      return new Found(some, all.size(), false);
    }
  }
}
