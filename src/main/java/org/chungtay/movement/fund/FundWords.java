package org.chungtay.movement.fund;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.ledger.Account;
import org.chungtay.ledger.Account.Side;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Page;

/// How sources, uses and amounts are written.
public record FundWords(List<Account> accounts) {

  public String account(Page page, String code) {
    return names(page).getOrDefault(code, code);
  }

  private Map<String, String> names(Page page) {
    return accounts.stream()
        .collect(Collectors.toMap(Account::code, one -> one.name(page.language().tag())));
  }

  public List<Option> sources(Page page) {
    return options(page, Side.SOURCE);
  }

  public List<Option> uses(Page page) {
    return options(page, Side.USE);
  }

  private List<Option> options(Page page, Side side) {
    return accounts.stream()
        .filter(one -> one.side() == side)
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }

  public static String dong(Page page, long amount) {
    return page.t("movement.fund.dong", "amount", page.number(amount));
  }

  /// With the sign that says whether the fund got it or it left.
  public static String change(Page page, long amount) {
    return (amount > 0 ? "+" : "") + page.number(amount);
  }

  /// From whom or to whom, in the reader's words.
  public static String party(Page page, FundLine line) {
    if (line.correction()) {
      return page.t("movement.fund.corrects", "number", line.corrects().orElseThrow());
    }
    return line.party().isEmpty() ? page.t("movement.fund.unnamed") : line.party();
  }

  public static String party(Page page, Money money) {
    if (money.kind() == Money.Kind.CORRECTION) {
      return page.t("movement.fund.kind.correction");
    }
    return money.party().isEmpty() ? page.t("movement.fund.unnamed") : money.party();
  }
}
