package org.chungtay.movement.fund;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.ledger.Fund;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.fund.FundQuery.Sum;
import org.chungtay.shared.view.Bar;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// Tells a movement's fund in short: received, spent, left.
@Component
public class FundStories {
  private final FundBook book;
  private final FundQuery query;

  FundStories(FundBook book, FundQuery query) {
    this.book = book;
    this.query = query;
  }

  /// Empty of a movement into whose fund nothing was written yet.
  public Optional<FundStory> of(Page page, MovementId movement) {
    return book.find(movement).map(fund -> story(page, movement, fund));
  }

  private FundStory story(Page page, MovementId movement, Fund fund) {
    var words = new FundWords(book.accounts());
    var sums = query.accounts(movement);
    var tasks = query.tasks(movement);
    Function<Sum, String> account = one -> words.account(page, one.what());
    return new FundStory(
        fund,
        bars(page, sums.stream().filter(Sum::received).toList(), account),
        bars(page, sums.stream().filter(one -> !one.received()).toList(), account),
        tasks.stream().allMatch(one -> one.what().isEmpty())
            ? List.of()
            : bars(page, tasks, one -> task(page, one)));
  }

  private static String task(Page page, Sum one) {
    return one.what().isEmpty() ? page.t("movement.fund.no-task") : one.what();
  }

  private static List<Bar> bars(Page page, List<Sum> sums, Function<Sum, String> label) {
    var most = sums.stream().mapToLong(Sum::amount).max().orElse(1);
    return sums.stream()
        .map(one ->
            new Bar(
                label.apply(one),
                FundWords.dong(page, one.amount()),
                (double) one.amount() / most,
                ""))
        .toList();
  }
}
