package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.chungtay.outcome.Outcomes.Confirmed;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/// Postings as one parameter of a statement: each column that is a list differs in length from line
/// to line, which no array of arrays can.
final class PostingLines {
  private PostingLines() {}

  record Line(
      String kind,
      UUID source,
      UUID area,
      String day,
      String title,
      String address,
      List<UUID> organizations,
      List<UUID> units,
      List<BigDecimal> parts,
      @Nullable UUID subject,
      UUID confirmer,
      List<AmountLine> amounts,
      List<UUID> persons) {}

  record AmountLine(String indicator, UUID id, BigDecimal quantity) {}

  static Line of(Confirmed confirmed) {
    var posting = confirmed.posting();
    var shares = posting.shares();
    return new Line(
        posting.source().kind(),
        posting.source().id(),
        posting.area().value(),
        posting.day().toString(),
        posting.title(),
        posting.address(),
        shares.stream().map(share -> share.organization().value()).toList(),
        shares.stream().map(share -> share.unit().value()).toList(),
        shares.stream().map(Share::part).toList(),
        posting.subject().orElse(null),
        confirmed.confirmer().person().value(),
        posting.amounts().stream()
            .map(amount -> new AmountLine(amount.indicator(), Ids.next(), amount.quantity()))
            .toList(),
        posting.persons().stream().distinct().sorted().toList());
  }

  /// A source, the revision in which something was written of it, and who stands for that.
  record Written(String kind, UUID id, int revision, UUID by) {
    Source source() {
      return new Source(kind, id);
    }
  }
}
