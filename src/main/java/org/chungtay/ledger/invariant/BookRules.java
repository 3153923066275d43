package org.chungtay.ledger.invariant;

import java.util.List;
import org.chungtay.shared.invariant.RowRule;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What must always be true of the books, each as one statement: (what, address, expected, found).
@Configuration(proxyBeanMethods = false)
class BookRules {
  /// Postings of an entry sum to zero, it follows from the balance before it, and the last balance
  /// of a fund is the sum of its book.
  private static final String BALANCE =
      """
      with chain as (
        select e.fund, e.seq, e.amount, e.against, e.before, e.balance,
               coalesce(lag(e.balance) over book, 0) as left_before,
               sum(e.amount) over book as summed, row_number() over book as place
        from ledger.entry e window book as (partition by e.fund order by e.seq))
      select concat_ws(' ', c.fund, c.seq) as what, f.address, c.summed::numeric as expected,
             c.balance::numeric as found
      from chain c join ledger.fund f on f.id = c.fund
      where c.amount + c.against <> 0 or c.before <> c.left_before or c.balance <> c.summed or c.seq <> c.place
      """;

  private static final String NOT_BELOW_ZERO =
      """
      select concat_ws(' ', e.fund, e.seq) as what, f.address, 0::numeric as expected, e.balance::numeric as found
      from ledger.entry e join ledger.fund f on f.id = e.fund where e.balance < 0
      """;

  /// What takes an entry out takes out just that.
  private static final String TAKEN_OUT =
      """
      select concat_ws(' ', e.fund, e.seq) as what, f.address, - o.amount::numeric as expected,
             e.amount::numeric as found
      from ledger.entry e join ledger.fund f on f.id = e.fund
      join ledger.entry o on o.fund = e.fund and o.seq = e.reverses
      where e.amount <> - o.amount or e.account <> o.account or o.reverses is not null
      """;

  @Bean
  RowRule booksBalance(JdbcClient jdbc) {
    return new Stated(jdbc, "books-balance", BALANCE);
  }

  @Bean
  RowRule fundsNeverBelowZero(JdbcClient jdbc) {
    return new Stated(jdbc, "funds-never-below-zero", NOT_BELOW_ZERO);
  }

  @Bean
  RowRule takenOutWhole(JdbcClient jdbc) {
    return new Stated(jdbc, "entries-taken-out-whole", TAKEN_OUT);
  }

  private record Stated(JdbcClient jdbc, String code, String statement) implements RowRule {

    @Override
    public List<Broken> broken(int most) {
      return jdbc.sql(statement + " order by what limit :most")
          .param("most", most)
          .query(Sql.rows(Broken.class))
          .list();
    }
  }
}
