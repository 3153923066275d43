package org.chungtay.care.round;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chungtay.care.Rules;
import org.chungtay.care.lot.Month;
import org.chungtay.care.round.SampleReads.Show;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Which rounds a second person looks at, so that anybody can draw them again.
@Controller
@Open
class SamplePages {
  private static final String SAMPLE = "/care/sample";
  private static final int MONTHS = 24;
  private static final int SIZE = 50;
  private static final int WHOLE = 1_000_000;
  private static final List<String> COLUMNS =
      List.of("id", "day", "place", "percent", "looked", "odd", "state", "page");

  private final SampleReads reads;
  private final Rules rules;
  private final PageFactory pages;
  private final CityClock clock;

  SamplePages(SampleReads reads, Rules rules, PageFactory pages, CityClock clock) {
    this.reads = reads;
    this.rules = rules;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(SAMPLE)
  ModelAndView list(HttpServletRequest request) {
    int count = reads.months();
    int last = Math.max(0, Math.ceilDiv(count, MONTHS) - 1);
    int page = Math.min(last, page(Form.typed(request)));
    return Pages.page(
        "care/round/samples",
        new SamplesModel(reads.newest(MONTHS, page * MONTHS), percent(), page, last + 1, count));
  }

  @GetMapping(SAMPLE + "/{month}")
  ModelAndView show(@PathVariable String month, HttpServletRequest request) {
    var published = month(month);
    var form = Form.typed(request);
    var show = show(form);
    int count = reads.count(published.month(), show);
    int last = Math.max(0, Math.ceilDiv(count, SIZE) - 1);
    int page = Math.min(last, page(form));
    return Pages.page(
        "care/round/sample",
        new SampleModel(
            published,
            show.code(),
            reads.rounds(published.month(), show, SIZE, page * SIZE),
            percent(),
            page,
            last + 1,
            count));
  }

  private int percent() {
    return rules.on("sample-percent", clock.today());
  }

  private SampleMonth month(String written) {
    return Month.of(written).flatMap(reads::month).orElseThrow(() -> new NotFound("sample"));
  }

  private static int page(Form form) {
    return Paging.asked(form);
  }

  /// What cannot be read is as if it were not asked.
  private static Show show(Form form) {
    return Arrays.stream(Show.values())
        .filter(one -> one.code().equals(form.lineOrEmpty("show", 10)))
        .findFirst()
        .orElse(Show.ALL);
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({SAMPLE + "/{month}/rounds.csv", SAMPLE + "/{month}/rounds.xlsx"})
  void file(@PathVariable String month, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var published = month(month);
    var page = pages.of(request);
    var all = reads.rounds(published.month(), show(Form.typed(request)), WHOLE, 0);
    TableFile.asked(request, page, published.inAddress())
        .send(
            response,
            "sample-" + published.inAddress(),
            COLUMNS.stream().map(column -> page.t("care.sample.column." + column)).toList(),
            table -> all.forEach(round -> table.line(cells(page, round))));
  }

  private static List<Cell> cells(Page page, SampledRound round) {
    return List.of(
        Cell.of(round.id().toString()),
        Cell.of(round.day().toString()),
        Cell.of(round.name()),
        Cell.of(BigDecimal.valueOf(round.percent())),
        Cell.of(page.t(round.looked() ? "care.sample.looked" : "care.sample.counted")),
        Cell.of(
            round.signs().stream()
                .map(sign -> page.t(sign(sign)))
                .collect(Collectors.joining(", "))),
        Cell.of(page.t(state(round))),
        Cell.of(page.publicAddress("/places/" + round.place())));
  }

  static String sign(String sign) {
    return "care.round.odd." + sign.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String state(SampledRound round) {
    return "care.round.state." + round.state().toLowerCase(Locale.ROOT);
  }

  /// What `java recount/Sample.java` reads.
  @Limited(calls = 60, minutes = 10)
  @GetMapping(SAMPLE + "/{month}/sample.txt")
  ResponseEntity<String> published(@PathVariable String month) {
    var published = month(month);
    var text = new StringBuilder("chung-tay-sample 1\n");
    text.append("month ").append(published.inAddress()).append('\n');
    text.append("digest ").append(published.digest()).append('\n');
    var seed = published.seed();
    if (seed != null) {
      text.append("seed ").append(seed).append('\n');
    }
    reads
        .rounds(published.month(), Show.ALL, WHOLE, 0)
        .forEach(round -> text.append(round.line()).append('\n'));
    return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text.toString());
  }
}
