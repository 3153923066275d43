package org.chungtay.identity.cityaccount;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.identity.SignInFirst;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.ReturnAddress;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// To the provider and back. The way there is a link: our content policy lets no form leave the
/// site, and going there changes nothing here.
@Controller
class AccountPages {
  private static final String BACK = "/sign-in/account/back";

  private final ProviderSettings settings;
  private final Provider provider;
  private final Journeys journeys;
  private final LinkedAccounts accounts;
  private final Sessions sessions;
  private final Installation installation;

  AccountPages(
      ProviderSettings settings,
      Provider provider,
      Journeys journeys,
      LinkedAccounts accounts,
      Sessions sessions,
      Installation installation) {
    this.settings = settings;
    this.provider = provider;
    this.journeys = journeys;
    this.accounts = accounts;
    this.sessions = sessions;
    this.installation = installation;
  }

  @Open
  @Limited(calls = 30, minutes = 10)
  @GetMapping("/sign-in/account")
  ModelAndView signIn(
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return leave(ReturnAddress.local(to), Optional.empty(), request, response);
  }

  @SignedIn
  @Limited(calls = 30, minutes = 10)
  @GetMapping("/me/account")
  ModelAndView link(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    return leave("/me/sign-in", Optional.of(actor.person()), request, response);
  }

  @Open
  @Limited(calls = 30, minutes = 10)
  @GetMapping(BACK)
  ModelAndView back(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      Optional<Actor> actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    onlyWhenConfigured();
    var journey = journeys.take(state, request, response);
    if (code.isEmpty()) {
      throw new AccountRefused();
    }
    var account = provider.account(code, journey, comeBack(request));
    if (journey.linking().isPresent()) {
      var linking = actor.orElseThrow(SignInFirst::new);
      if (!linking.person().equals(journey.linking().get())) {
        throw new AccountRefused();
      }
      accounts.link(linking, account, sessions.voucher(request));
      return Pages.changed("/me/sign-in", "identity.notice.account-linked");
    }
    var person = accounts.personOf(account);
    sessions.open(person, Way.OIDC, accounts.voucherOf(account), request, response);
    return Pages.changed(journey.to(), "identity.notice.signed-in");
  }

  @SignedIn
  @PostMapping("/me/account/unlink")
  ModelAndView unlink(Actor actor) {
    accounts.unlink(actor);
    return Pages.changed("/me/sign-in", "identity.notice.account-unlinked");
  }

  private ModelAndView leave(
      String to,
      Optional<PersonId> linking,
      HttpServletRequest request,
      HttpServletResponse response) {
    onlyWhenConfigured();
    var journey = journeys.begin(to, linking);
    var entrance = provider.entrance(journey, comeBack(request));
    journeys.keep(journey, request, response);
    return Pages.goTo(entrance.toString());
  }

  private URI comeBack(HttpServletRequest request) {
    return URI.create(installation.origin(request) + BACK);
  }

  private void onlyWhenConfigured() {
    if (!settings.configured()) {
      throw new NotFound("page");
    }
  }
}
