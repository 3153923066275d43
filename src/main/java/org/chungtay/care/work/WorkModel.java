package org.chungtay.care.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// What waits for an officer, one kind at a time.
public record WorkModel(
    Form form, Kind kind, List<Waiting> waiting, int page, int pages, Map<Kind, Long> counts) {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;

  public enum Kind {
    ADOPTIONS,
    ROUNDS,
    PHOTOS,
    LADDER;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public long count() {
    return count(kind);
  }

  public long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  public List<Tab> tabs(Page page) {
    return kinds().stream()
        .map(one ->
            new Tab(
                page.t("care.work." + one.code()) + " (" + page.number(count(one)) + ")",
                "/care/work?kind=" + one.code(),
                one == kind))
        .toList();
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /// Many of them are decided at once.
  public boolean choosing() {
    return kind == Kind.ROUNDS || kind == Kind.PHOTOS;
  }

  public static List<Photo> photos(Page page, Waiting one) {
    var words = one.name() + " " + page.day(one.since());
    return listed(one.pictures()).stream()
        .map(id -> new Photo("/photos/" + id + "/small", "/photos/" + id, words, "", WIDTH, HEIGHT))
        .toList();
  }

  /// @param since day since which it waits
  /// @param person who asked or did it; empty where a place waits
  /// @param why odd signs of a round, the step of a place, or the rule of an adoption
  /// @param pictures of a round, as long as nobody released them
  /// @param own the officer had a hand in it: somebody else decides
  public record Waiting(
      UUID id,
      UUID place,
      String name,
      String groupName,
      LocalDate since,
      @Nullable String person,
      String why,
      String pictures,
      int balance,
      boolean own,
      long count) {

    public List<String> reasons() {
      return listed(why);
    }

    /// Somebody has to open it before it counts.
    public boolean doubtful() {
      return reasons().contains("PHOTO_FAR") || reasons().contains("PHOTO_SEEN");
    }
  }

  private static List<String> listed(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}
