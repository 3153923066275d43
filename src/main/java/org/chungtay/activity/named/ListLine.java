package org.chungtay.activity.named;

import java.util.Optional;
import org.chungtay.identity.Phone;

/// What one line of a pasted list says.
public sealed interface ListLine {
  /// As the leader wrote it, cleaned.
  String text();

  /// How many people it stands for.
  default int people() {
    return 1;
  }

  /// @param text the name alone
  record Name(String text, Optional<Phone> phone) implements ListLine {
    boolean tooLong() {
      return text.codePointCount(0, text.length()) > PastedList.LONGEST_NAME;
    }
  }

  /// Ticket numbers of the printed sheet, both ends included.
  record Tickets(String text, int first, int last) implements ListLine {
    @Override
    public int people() {
      return last - first + 1;
    }
  }

  /// Neither a name nor a number, or a name longer than any.
  record Unreadable(String text, boolean tooLong) implements ListLine {}
}
