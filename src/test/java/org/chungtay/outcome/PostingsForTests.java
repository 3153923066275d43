package org.chungtay.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;

/// What a green Sunday brought, as it is posted.
public final class PostingsForTests {
  private PostingsForTests() {}

  /// Of an activity that nothing was posted of yet.
  public static Posting greenSunday(
      AreaId area, LocalDate day, List<Share> shares, List<Amount> amounts, List<UUID> persons) {
    return greenSunday(new Source("activity", Ids.next()), area, day, shares, amounts, persons);
  }

  public static Posting greenSunday(
      Source source,
      AreaId area,
      LocalDate day,
      List<Share> shares,
      List<Amount> amounts,
      List<UUID> persons) {
    return new Posting(
        source,
        area,
        day,
        "Ngày Chủ nhật xanh",
        "/activities/" + source.id(),
        shares,
        amounts,
        persons);
  }
}
