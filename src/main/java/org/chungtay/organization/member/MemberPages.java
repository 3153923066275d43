package org.chungtay.organization.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs("members.manage")
class MemberPages {
  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

  private final MemberLists lists;
  private final Members members;
  private final PageFactory pages;
  private final CityClock clock;

  MemberPages(MemberLists lists, Members members, PageFactory pages, CityClock clock) {
    this.lists = lists;
    this.members = members;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/units/{id}/members")
  ModelAndView list(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "false") boolean left,
      @RequestParam(defaultValue = "0") int page,
      Actor actor,
      Form form) {
    var query = MemberQuery.of(q, sort, left, page);
    return Pages.page("organization/member/list", lists.page(actor, UnitId.of(id), query, form));
  }

  @GetMapping({"/units/{id}/members.csv", "/units/{id}/members.xlsx"})
  void file(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean left,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var list = lists.whole(actor, UnitId.of(id), MemberQuery.of(q, "", left, 0));
    MemberFile.send(list, request, response, pages.of(request));
  }

  @PostMapping("/units/{id}/members/{membership}/leave")
  @FormPage("/units/{id}/members")
  ModelAndView leave(@PathVariable UUID id, @PathVariable UUID membership, Actor actor, Form form) {
    var lastDay = form.dayIfGiven("lastDay", EARLIEST, clock.today()).orElseGet(clock::today);
    form.check();
    members.leave(actor, membership, lastDay);
    return Pages.changed("/units/" + id + "/members?left=true", "organization.notice.left");
  }

  @PostMapping("/units/{id}/members/{membership}/stay")
  @FormPage("/units/{id}/members")
  ModelAndView stay(@PathVariable UUID id, @PathVariable UUID membership, Actor actor) {
    members.takeBackLeaving(actor, membership);
    return Pages.changed("/units/" + id + "/members", "organization.notice.stays");
  }
}
