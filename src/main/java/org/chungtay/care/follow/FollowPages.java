package org.chungtay.care.follow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chungtay.care.voice.Sort;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the sender follows, by an address that nobody else has.
@Controller
@Open
class FollowPages {
  static final String PAGE = "/{sort:reports|needs}/follow/{token:[\\w-]{43}}";
  private static final String FORM = "/{sort}/follow/{token}";
  private static final int LONGEST = 1000;

  private final SenderDeeds deeds;
  private final FollowReads reads;
  private final PageFactory pages;

  FollowPages(SenderDeeds deeds, FollowReads reads, PageFactory pages) {
    this.deeds = deeds;
    this.reads = reads;
    this.pages = pages;
  }

  @GetMapping(PAGE)
  ModelAndView follow(
      @PathVariable String sort,
      @PathVariable String token,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var voice = deeds.of(Sort.of(sort), token);
    return Pages.page(
        "care/follow/follow", reads.of(voice, address(sort, token), pages.of(request), form));
  }

  @Limited(calls = 30, minutes = 60)
  @PostMapping(PAGE + "/close")
  @FormPage(FORM)
  ModelAndView close(@PathVariable String sort, @PathVariable String token) {
    deeds.close(deeds.of(Sort.of(sort), token));
    return Pages.changed(address(sort, token), "care.voice.notice.closed");
  }

  @Limited(calls = 30, minutes = 60)
  @PostMapping(PAGE + "/reopen")
  @FormPage(FORM)
  ModelAndView reopen(@PathVariable String sort, @PathVariable String token, Form form) {
    var voice = deeds.of(Sort.of(sort), token);
    var words = form.lines("reason", LONGEST);
    form.check();
    deeds.reopen(voice, words);
    return Pages.changed(address(sort, token), "care.voice.notice.reopened");
  }

  @Limited(calls = 30, minutes = 60)
  @PostMapping(PAGE + "/same")
  @FormPage(FORM)
  ModelAndView same(@PathVariable String sort, @PathVariable String token, Form form) {
    var voice = deeds.of(Sort.of(sort), token);
    var reference = form.line("reference", 8);
    form.check();
    deeds.same(voice, reference);
    return Pages.changed(address(sort, token), "care.voice.notice.same");
  }

  static String address(String sort, String token) {
    return "/" + sort + "/follow/" + token;
  }
}
