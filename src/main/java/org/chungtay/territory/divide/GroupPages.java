package org.chungtay.territory.divide;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The residential groups of a commune that is divided: found, ticked, sent to a part.
@Controller
@Needs("installation.administer")
class GroupPages {
  static final String BY_RULE = "rule";
  private static final String ADDRESS = "/administration/reorganizations/{id}/groups/{former}";

  private final DividedGroups groups;

  GroupPages(DividedGroups groups) {
    this.groups = groups;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(
      @PathVariable UUID id,
      @PathVariable UUID former,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String goes,
      @RequestParam(defaultValue = "0") String page,
      Actor actor,
      Form form) {
    int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    return Pages.page(
        "territory/divide/groups",
        groups.of(actor, id, former, GroupSearch.of(q, goes), number, form));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView choose(@PathVariable UUID id, @PathVariable UUID former, Actor actor, Form form) {
    var ticked = form.ids("group").stream().distinct().toList();
    var all = form.ticked("all");
    if (!all && ticked.isEmpty() && form.refusal("group").isEmpty()) {
      form.refuse("group", "needed");
    }
    var code = form.one("code");
    if (form.refusal("code").isEmpty() && code.isEmpty()) {
      form.refuse("code", "needed");
    }
    var search = GroupSearch.of(form.one("q"), form.one("goes"));
    form.check();
    groups.choose(
        actor,
        id,
        former,
        all ? Optional.empty() : Optional.of(ticked),
        search,
        Optional.of(code).filter(one -> !one.equals(BY_RULE)));
    var address = "/administration/reorganizations/" + id + "/groups/" + former;
    return Pages.changed(search.query(address), "territory.notice.plan-changed");
  }
}
