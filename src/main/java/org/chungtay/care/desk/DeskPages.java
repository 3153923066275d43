package org.chungtay.care.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chungtay.care.desk.DeskRows.Ask;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceOrder;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who answer: what waits, since when, what is late, what nobody sees yet.
@Controller
@Needs("care.answer")
class DeskPages {
  private static final int SIZE = 25;
  private static final int MOST_LINES = 50_000;
  private static final int MOST_AT_ONCE = 200;
  private static final int LONGEST = 100;

  private final DeskRows desk;
  private final VoiceRules rules;
  private final ManyVoices many;
  private final PageFactory pages;

  DeskPages(DeskRows desk, VoiceRules rules, ManyVoices many, PageFactory pages) {
    this.desk = desk;
    this.rules = rules;
    this.many = many;
    this.pages = pages;
  }

  @GetMapping(DeskModel.ADDRESS)
  ModelAndView work(
      Actor officer,
      Form form,
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String page) {
    return Pages.page(
        "care/desk/desk",
        model(officer, form, ask(tab, sort, kind, q, order, Paging.asked(page), SIZE)));
  }

  private DeskModel model(Actor officer, Form form, Ask ask) {
    var counts = desk.counts(officer, ask);
    long count = counts.getOrDefault(ask.tab(), 0L);
    int all = Math.toIntExact(Math.ceilDiv(count, SIZE));
    int current = Math.clamp(ask.page(), 0, Math.max(0, all - 1));
    return new DeskModel(
        form,
        desk.desk(officer, ask.at(current)),
        kinds(ask.sort()),
        counts,
        ask.tab(),
        ask.sort(),
        ask.kind(),
        ask.words(),
        ask.order(),
        current,
        all,
        count);
  }

  @GetMapping({DeskModel.ADDRESS + ".csv", DeskModel.ADDRESS + ".xlsx"})
  void file(
      Actor officer,
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String order,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var all = desk.desk(officer, ask(tab, sort, kind, q, order, 0, MOST_LINES));
    TableFile.asked(request, page, page.t("care.desk"))
        .send(
            response,
            "reports",
            heads(page),
            table -> all.forEach(voice -> table.line(cells(voice, page))));
  }

  @PostMapping(DeskModel.ADDRESS + "/many")
  @FormPage(DeskModel.ADDRESS)
  ModelAndView many(Actor officer, Form form) {
    var ids = form.ids("voice").stream().distinct().toList();
    var what = form.choice("what", Many.class);
    if (ids.size() > MOST_AT_ONCE) {
      form.refuse("voice", "too-many-at-once", java.util.Map.of("most", MOST_AT_ONCE));
    } else if (ids.isEmpty() && form.refusal("voice").isEmpty()) {
      form.refuse("voice", "needed");
    }
    form.check();
    int done =
        switch (what) {
          case TAKE -> many.take(officer, ids);
          case RELEASE -> many.release(officer, ids);
        };
    if (done == 0) {
      throw new InvalidInput("voice", "none-of-them");
    }
    return Pages.changed(DeskModel.ADDRESS, "care.voice.notice.many");
  }

  enum Many {
    TAKE,
    RELEASE
  }

  private List<VoiceRules.Kind> kinds(String sort) {
    return Stream.of(Sort.values())
        .filter(one -> sort.isEmpty() || one.name().equals(sort))
        .flatMap(one -> rules.kinds(one).stream())
        .toList();
  }

  /// What makes no sense is as if it had not been asked.
  private static Ask ask(
      String tab, String sort, String kind, String words, String order, int page, int size) {
    return new Ask(
        named(DeskTab.values(), tab),
        Arrays.stream(Sort.values()).anyMatch(one -> one.name().equals(upper(sort)))
            ? upper(sort)
            : "",
        kind.matches("[a-z-]{1,40}") ? kind : "",
        words.substring(0, Math.min(words.length(), LONGEST)),
        named(VoiceOrder.values(), order),
        page,
        size);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Arrays.stream(all)
        .filter(one -> one.name().equals(upper(name)))
        .findFirst()
        .orElse(all[0]);
  }

  private static List<String> heads(Page page) {
    return Stream.of(
            "reference",
            "sort",
            "kind",
            "where",
            "whereabouts",
            "words",
            "received",
            "due",
            "state",
            "unit",
            "group",
            "supports",
            "answer",
            "refusal")
        .map(name -> page.t("care.voice." + name))
        .toList();
  }

  private static List<Cell> cells(Voice voice, Page page) {
    return Stream.of(
            voice.reference(),
            page.t("care.sort." + voice.sort().code()),
            voice.kind(page),
            voice.where(),
            voice.whereabouts(),
            voice.words(),
            page.day(voice.receivedAt()),
            page.day(voice.due()),
            page.t("care.state." + voice.state().code()),
            voice.unitName(),
            voice.groupName(),
            String.valueOf(voice.supports()),
            voice.answer(),
            voice.refusalWords())
        .map(Cell::of)
        .toList();
  }
}
