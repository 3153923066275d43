package org.chungtay.organization.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;

/// Which transfers a page shows, and to whom.
///
/// @param scopes units whose members the reader manages
/// @param page 0 is the first
public record TransferQuery(Tab tab, String typed, UUID reader, Set<UUID> scopes, int page) {
  static final int PER_PAGE = 50;
  private static final int LAST_PAGE = 100_000;

  static TransferQuery of(String tab, String typed, UUID reader, Set<UUID> scopes, int page) {
    var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
    var shown =
        Arrays.stream(Tab.values())
            .filter(one -> one.code().equals(tab))
            .findFirst()
            .orElse(Tab.ANSWER);
    return new TransferQuery(shown, cut, reader, scopes, Math.clamp(page, 0, LAST_PAGE));
  }

  boolean everywhere() {
    return scopes.contains(Access.INSTALLATION);
  }

  public enum Tab {
    /// For the reader to answer.
    ANSWER,
    /// For somebody else to answer.
    WAITING,
    DONE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
