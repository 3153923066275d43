package org.chungtay.care.lot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The draws for everyone: which there are, who looks at whose place, how it was drawn, and the
/// file with which it is drawn again.
@Controller
@Open
class LotPages {
  private static final int MONTHS = 24;
  private static final int SIZE = 50;
  private static final int WHOLE = 100_000;
  private static final List<String> COLUMNS =
      List.of("place", "ward", "of", "by", "rules", "seen", "page");

  private final DrawRows draws;
  private final PairRows pairs;
  private final SkipRows skips;
  private final Territory territory;
  private final PageFactory pages;
  private final CityClock clock;

  LotPages(
      DrawRows draws,
      PairRows pairs,
      SkipRows skips,
      Territory territory,
      PageFactory pages,
      CityClock clock) {
    this.draws = draws;
    this.pairs = pairs;
    this.skips = skips;
    this.territory = territory;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/lots")
  ModelAndView list(HttpServletRequest request) {
    int count = draws.count();
    int last = Math.max(0, Math.ceilDiv(count, MONTHS) - 1);
    int page = Math.min(last, page(Form.typed(request)));
    return Pages.page(
        "care/lot/lots", new LotsModel(draws.newest(MONTHS, page * MONTHS), page, last + 1, count));
  }

  private static int page(Form form) {
    return Paging.asked(form);
  }

  @GetMapping("/lots/{month}")
  ModelAndView show(@PathVariable String month, HttpServletRequest request) {
    var draw = draw(month);
    var form = Form.typed(request);
    var asked = asked(draw, form);
    int count = pairs.count(asked);
    int last = Math.max(0, Math.ceilDiv(count, SIZE) - 1);
    int page = Math.min(last, page(form));
    return Pages.page(
        "care/lot/lot",
        new LotModel(
            draw,
            without(draw),
            form,
            wards(),
            pairs.of(asked, SIZE, page * SIZE),
            page,
            last + 1,
            count));
  }

  private List<Skip> without(LotDraw draw) {
    return skips.of(draw.month()).stream().filter(Skip::sure).toList();
  }

  private LotDraw draw(String month) {
    return Month.of(month).flatMap(draws::find).orElseThrow(() -> new NotFound("draw"));
  }

  /// What cannot be read is as if it were not asked.
  private static PairRows.Asked asked(LotDraw draw, Form form) {
    return new PairRows.Asked(draw.month(), form.idIfGiven("ward"), form.lineOrEmpty("q", 100));
  }

  private List<Option> wards() {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .map(LotPages::option)
        .toList();
  }

  private static Option option(Area area) {
    return new Option(area.id().toString(), area.fullName());
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/lots/{month}/pairs.csv", "/lots/{month}/pairs.xlsx"})
  void file(@PathVariable String month, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var draw = draw(month);
    var page = pages.of(request);
    var all = pairs.of(asked(draw, Form.typed(request)), WHOLE, 0);
    TableFile.asked(request, page, draw.inAddress())
        .send(
            response,
            "lot-" + draw.inAddress(),
            COLUMNS.stream().map(column -> page.t("care.lot.column." + column)).toList(),
            table -> all.forEach(pair -> table.line(cells(page, pair))));
  }

  private static List<Cell> cells(Page page, LotPair pair) {
    return List.of(
        Cell.of(pair.name()),
        Cell.of(pair.ward()),
        Cell.of(pair.ofName()),
        Cell.of(pair.byName()),
        Cell.of(LotModel.relaxed(page, pair)),
        Cell.of(page.t(pair.look().isPresent() ? "care.lot.seen" : "care.lot.not-seen")),
        Cell.of(page.publicAddress(pair.address())));
  }

  /// What `java recount/Lot.java` reads.
  @Limited(calls = 60, minutes = 10)
  @GetMapping("/lots/{month}/lot.json")
  ResponseEntity<String> published(@PathVariable String month) {
    var draw = draw(month);
    var drawn = draw.drawnAt().isPresent() ? pairs.drawn(draw.month()) : List.<Drawn>of();
    var published =
        new PublishedLot(draws.list(draw.month()), draw.number(), skips.of(draw.month()), drawn);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(published.json());
  }
}
