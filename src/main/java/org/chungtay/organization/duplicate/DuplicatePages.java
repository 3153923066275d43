package org.chungtay.organization.duplicate;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// For whoever looks after the members of both: are these two one person?
@Controller
@Needs("members.manage")
class DuplicatePages {
  private static final String ADDRESS = "/members/duplicates";
  private static final int WEEKS = 4;

  private final LikelyPairs pairs;
  private final DecidedPairs decided;
  private final SamePersons same;
  private final Access access;
  private final CityClock clock;

  DuplicatePages(
      LikelyPairs pairs, DecidedPairs decided, SamePersons same, Access access, CityClock clock) {
    this.pairs = pairs;
    this.decided = decided;
    this.same = same;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(Actor actor, Form form) {
    var scopes = scopes(actor);
    return Pages.page(
        "organization/duplicate/list",
        new Duplicates(
            form,
            pairs.find(scopes),
            decided.list(actor.person().value(), scopes),
            LikelyPairs.MOST,
            scopes.contains(Access.INSTALLATION),
            pairs.foundAt().orElse(null)));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView decide(Actor actor, Form form) {
    var id = form.id("id");
    var one = form.id("one");
    var other = form.id("other");
    var verdict = form.choice("verdict", Verdict.class);
    var kept = verdict == Verdict.SAME ? Optional.of(form.id("kept")) : Optional.<UUID>empty();
    form.check();
    var scopes = scopes(actor);
    if (decided.find(id, actor.person().value(), scopes).isPresent()) {
      return Pages.changed(ADDRESS, "organization.notice.pair-decided");
    }
    bothHere(form, scopes, one, other);
    same.decide(
        actor,
        new Decision(
            id,
            PersonId.of(one),
            PersonId.of(other),
            verdict,
            kept.map(PersonId::of),
            verdict == Verdict.LATER
                ? Optional.of(clock.today().plusWeeks(WEEKS))
                : Optional.empty()));
    return Pages.changed(ADDRESS, "organization.notice.pair-decided");
  }

  /// Nobody decides about people whom they do not look after.
  private void bothHere(Form form, Set<UUID> scopes, UUID one, UUID other) {
    if (!pairs.isHere(scopes, one)) {
      form.refuse("one", "not-a-choice");
    }
    if (!pairs.isHere(scopes, other)) {
      form.refuse("other", "not-a-choice");
    }
    form.check();
  }

  @PostMapping(ADDRESS + "/{id}/undo")
  @FormPage(ADDRESS)
  ModelAndView undo(@PathVariable UUID id, Actor actor) {
    if (decided.find(id, actor.person().value(), scopes(actor)).isEmpty()) {
      throw new NotFound("decision");
    }
    same.undo(actor, id);
    return Pages.changed(ADDRESS, "organization.notice.pair-undone");
  }

  private Set<UUID> scopes(Actor actor) {
    return access.scopes(actor, OrganizationPermissions.MEMBERS);
  }
}
