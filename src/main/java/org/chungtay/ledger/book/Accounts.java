package org.chungtay.ledger.book;

import java.util.List;
import java.util.Map;
import org.chungtay.ledger.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sources and uses, as data.
@Repository
class Accounts {
  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Account> all() {
    return jdbc.sql(
            """
            select code, side, names ->> 'vi' as vi, names ->> 'en' as en, names ->> 'ar' as ar
            from ledger.account order by position
            """)
        .query((row, _) ->
            new Account(
                row.getString("code"),
                Account.Side.valueOf(row.getString("side")),
                Map.of(
                    "vi", row.getString("vi"),
                    "en", row.getString("en"),
                    "ar", row.getString("ar"))))
        .list();
  }
}
