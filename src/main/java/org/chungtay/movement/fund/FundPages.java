package org.chungtay.movement.fund;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Every đồng on a public line: a movement's fund for everyone, and each line by itself.
@Controller
@Open
class FundPages {
  private static final int SIZE = 25;
  private static final String ADDRESS = "/movements/{id}/fund";
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "day",
          "way",
          "party",
          "purpose",
          "account",
          "task",
          "amount",
          "balance",
          "corrects",
          "page");

  private final Movements movements;
  private final FundQuery query;
  private final FundModels models;
  private final PageFactory pages;

  FundPages(Movements movements, FundQuery query, FundModels models, PageFactory pages) {
    this.movements = movements;
    this.query = query;
    this.models = models;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(@PathVariable MovementId id, HttpServletRequest request) {
    var form = Form.typed(request);
    return Pages.page(
        "movement/fund/fund",
        models.all(pages.of(request), get(id), FundSearch.typed(form), Paging.asked(form), SIZE));
  }

  private Movement get(MovementId id) {
    return movements
        .find(id)
        .filter(one -> one.state() != Movement.State.DRAFT)
        .orElseThrow(() -> new NotFound("movement"));
  }

  @GetMapping(ADDRESS + "/{number}")
  ModelAndView line(
      @PathVariable MovementId id, @PathVariable int number, HttpServletRequest request) {
    var movement = get(id);
    var line = query.line(id, number).orElseThrow(() -> new NotFound("entry"));
    return Pages.page("movement/fund/line", models.line(pages.of(request), movement, line));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({ADDRESS + ".csv", ADDRESS + ".xlsx"})
  void file(@PathVariable MovementId id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var movement = get(id);
    var page = pages.of(request);
    var words = models.words();
    TableFile.asked(request, page, page.t("movement.fund"))
        .send(
            response,
            "fund",
            COLUMNS.stream().map(column -> page.t("movement.fund.column." + column)).toList(),
            table ->
                query.each(
                    id,
                    FundSearch.typed(Form.typed(request)),
                    line -> table.line(cells(page, movement, line, words))));
  }

  private static List<Cell> cells(Page page, Movement movement, FundLine line, FundWords words) {
    return List.of(
        Cell.of(BigDecimal.valueOf(line.number())),
        Cell.of(line.day().toString()),
        Cell.of(page.t(line.received() ? "movement.fund.received" : "movement.fund.spent")),
        Cell.of(FundWords.party(page, line)),
        Cell.of(line.purpose()),
        Cell.of(words.account(page, line.account())),
        Cell.of(line.task().orElse("")),
        Cell.of(BigDecimal.valueOf(line.amount())),
        Cell.of(BigDecimal.valueOf(line.balance())),
        Cell.of(line.corrects().map(String::valueOf).orElse("")),
        Cell.of(page.publicAddress(line.address(movement.id()))));
  }
}
