package org.chungtay.movement.fund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.fund.FundSearch.Order;
import org.chungtay.movement.fund.FundSearch.Way;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Open;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A movement's fund as JSON, the same that the public page shows. Amounts are whole đồng.
@RestController
@Open
@Tag(name = "movements")
class FundApi {
  private static final int LARGEST_PAGE = 200;
  private static final int LAST_PAGE = 100_000;

  private final Movements movements;
  private final FundQuery query;
  private final FundBook book;

  FundApi(Movements movements, FundQuery query, FundBook book) {
    this.movements = movements;
    this.query = query;
    this.book = book;
  }

  @Operation(summary = "A movement's fund: received, spent, left, and its lines, the newest first")
  @GetMapping("/api/v1/movements/{id}/fund")
  ShownFund fund(
      @PathVariable MovementId id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || page > LAST_PAGE) {
      throw new InvalidInput("page", "not-a-number");
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput("size", "not-a-number");
    }
    var movement =
        movements
            .find(id)
            .filter(one -> one.state() != Movement.State.DRAFT)
            .orElseThrow(() -> new NotFound("movement"));
    var found = query.search(id, new FundSearch(q, Way.ALL, Order.NEWEST), page, size);
    var fund = book.find(movement.id());
    return new ShownFund(
        fund.map(one -> one.received()).orElse(0L),
        fund.map(one -> one.spent()).orElse(0L),
        fund.map(one -> one.balance()).orElse(0L),
        found.lines().stream().map(line -> shown(line, id)).toList(),
        found.page(),
        found.pages(),
        found.count());
  }

  private static ShownLine shown(FundLine line, MovementId movement) {
    return new ShownLine(
        line.number(),
        line.day(),
        line.account(),
        line.amount(),
        line.balance(),
        line.party(),
        line.purpose(),
        line.task(),
        line.corrects(),
        line.correctedBy(),
        line.address(movement));
  }

  record ShownFund(
      long received,
      long spent,
      long balance,
      List<ShownLine> lines,
      int page,
      int pages,
      long count) {}

  /// @param number in the fund's book
  /// @param amount below zero where money left the fund
  /// @param party empty of a giver who does not want to be named
  /// @param address path of the page with the same content
  record ShownLine(
      int number,
      LocalDate day,
      String account,
      long amount,
      long balance,
      String party,
      String purpose,
      Optional<String> task,
      Optional<Integer> corrects,
      Optional<Integer> correctedBy,
      String address) {}
}
