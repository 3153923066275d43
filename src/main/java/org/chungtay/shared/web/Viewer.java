package org.chungtay.shared.web;

/// Who looks at a page, as much as the page's frame shows: a name to greet and whether the
/// officer's entrances are offered. What they may do is asked of `identity`, never of this.
///
/// @param name empty for a visitor who has not signed in
/// @param officer holds at least one permission today
public record Viewer(String name, boolean officer) {
  public static final Viewer VISITOR = new Viewer("", false);

  public boolean signedIn() {
    return !name.isEmpty();
  }
}
