package org.chungtay.care.look;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.lot.Month;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.place.Places;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The leader's list of places to look at, the look itself, and the answer to one.
@Controller
@Needs("care.lead")
class LookPages {
  private static final String ADDRESS = "/looks/{month}/{place}";
  private static final int SIZE = 30;
  private static final int LONGEST = 2000;

  private final Looks looks;
  private final LookRows rows;
  private final LookRights rights;
  private final Places places;
  private final Photos photos;
  private final Access access;
  private final PageFactory pages;

  LookPages(
      Looks looks,
      LookRows rows,
      LookRights rights,
      Places places,
      Photos photos,
      Access access,
      PageFactory pages) {
    this.looks = looks;
    this.rows = rows;
    this.rights = rights;
    this.places = places;
    this.photos = photos;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping("/looks")
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var form = Form.typed(request);
    var view = LookView.of(form.lineOrEmpty("view", 20));
    var asked = rights.asked(actor, view);
    int count = rows.count(asked);
    int last = Math.max(0, Math.ceilDiv(count, SIZE) - 1);
    int page = Math.min(last, Paging.asked(form));
    boolean officer = access.allowsAnywhere(actor, CarePermissions.CONFIRM);
    return Pages.page(
        "care/look/looks",
        new LooksModel(view, officer, rows.of(asked, SIZE, page * SIZE), page, last + 1, count));
  }

  @GetMapping(ADDRESS)
  ModelAndView show(
      @PathVariable String month,
      @PathVariable UUID place,
      Actor actor,
      Form form,
      HttpServletRequest request) {
    var line = looks.get(actor, first(month), place);
    var look = rows.look(line.draw(), place);
    var page = pages.of(request);
    return Pages.page(
        "care/look/look",
        new LookModel(
            line,
            form,
            look,
            checks(page, line),
            look.map(one -> photos(page, one)).orElse(List.of()),
            rights.mayLook(actor, line),
            rights.mayAnswer(actor, line)));
  }

  private static LocalDate first(String month) {
    return Month.of(month).orElseThrow(() -> new NotFound("draw"));
  }

  private List<Option> checks(Page page, LookLine line) {
    return places.kinds().stream()
        .filter(kind -> kind.code().equals(line.kind()))
        .flatMap(kind -> kind.checks().stream())
        .map(check -> new Option(check.code(), check.name(page.language())))
        .toList();
  }

  private List<Photo> photos(Page page, Look look) {
    return photos.of(new Subject(LookRights.KIND, look.id())).stream()
        .map(one ->
            new Photo(
                "/photos/" + one.id() + "/small",
                "/photos/" + one.id() + "/large",
                page.t("care.look.photo"),
                "",
                one.width(),
                one.height()))
        .toList();
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView send(
      @PathVariable String month,
      @PathVariable UUID place,
      @RequestParam(name = "photo", required = false) List<MultipartFile> pictures,
      Actor actor,
      Form form,
      HttpServletRequest request) {
    var line = looks.get(actor, first(month), place);
    var asked = checks(pages.of(request), line).stream().map(Option::value).toList();
    var id = form.id("id");
    var ticked = form.values("well").stream().filter(one -> !one.isBlank()).distinct().toList();
    if (!asked.containsAll(ticked)) {
      form.refuse("well", "not-a-choice");
    }
    var words = form.lines("words", LONGEST);
    form.check();
    looks.send(actor, line, new LookRows.Sent(asked, ticked, words), id, photo(pictures));
    return Pages.changed(line.address(), "care.look.notice.sent");
  }

  private static Optional<InputStreamSource> photo(@Nullable List<MultipartFile> pictures) {
    return Optional.ofNullable(pictures).stream()
        .flatMap(List::stream)
        .filter(picture -> !picture.isEmpty())
        .map(InputStreamSource.class::cast)
        .findFirst();
  }

  @PostMapping(ADDRESS + "/answer")
  @FormPage(ADDRESS)
  ModelAndView answer(
      @PathVariable String month, @PathVariable UUID place, Actor actor, Form form) {
    var line = looks.get(actor, first(month), place);
    var answer = form.lines("answer", LONGEST);
    if (answer.isEmpty() && form.refusal("answer").isEmpty()) {
      form.refuse("answer", "needed");
    }
    form.check();
    looks.answer(actor, line, answer);
    return Pages.changed(line.address(), "care.look.notice.answered");
  }
}
