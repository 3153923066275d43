package org.chungtay.identity.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Consents.Given;
import org.chungtay.identity.GuardianNeeded;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Person;
import org.chungtay.identity.me.ConsentPage.Asked;
import org.chungtay.identity.me.ConsentPage.Ended;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@SignedIn
class ConsentPages {
  private final Consents consents;
  private final People people;
  private final Audit audit;

  ConsentPages(Consents consents, People people, Audit audit) {
    this.consents = consents;
    this.people = people;
    this.audit = audit;
  }

  @GetMapping("/me/consents")
  ModelAndView show(Actor actor, HttpServletRequest request) {
    var history = consents.history(actor.person());
    var asked =
        consents.purposes(RequestLanguage.of(request).tag()).stream()
            .map(purpose ->
                new Asked(
                    purpose,
                    history.stream()
                        .filter(given -> given.purpose().equals(purpose.code()))
                        .filter(given -> given.withdrawn().isEmpty())
                        .filter(given -> given.version() == purpose.version())
                        .findFirst()))
            .toList();
    return Pages.page("identity/me/consents", new ConsentPage(asked, ended(asked, history)));
  }

  private static List<Ended> ended(List<Asked> asked, List<Given> history) {
    var titles =
        asked.stream()
            .collect(Collectors.toMap(one -> one.purpose().code(), one -> one.purpose().title()));
    return history.stream()
        .flatMap(given ->
            given.withdrawn().stream()
                .map(until ->
                    new Ended(
                        titles.getOrDefault(given.purpose(), given.purpose()), given.at(), until)))
        .toList();
  }

  /// A minor cannot consent alone: the guardian does, on paper or before an officer.
  @PostMapping("/me/consents/{purpose}/give")
  @Transactional
  public ModelAndView give(Actor actor, @PathVariable String purpose, Form form) {
    var version = form.whole("version", 1, Integer.MAX_VALUE);
    form.check();
    if (people.find(actor.person()).filter(Person::minor).isPresent()) {
      throw new GuardianNeeded();
    }
    consents.give(actor.person(), purpose, version, "form");
    var what = Map.of("purpose", purpose, "version", Integer.toString(version));
    audit.did(actor, "identity.consent-given", actor.person().value(), what);
    return Pages.changed("/me/consents", "identity.notice.consent-given");
  }

  @PostMapping("/me/consents/{purpose}/withdraw")
  ModelAndView withdraw(Actor actor, @PathVariable String purpose) {
    consents.withdraw(actor.person(), purpose);
    audit.did(
        actor, "identity.consent-withdrawn", actor.person().value(), Map.of("purpose", purpose));
    return Pages.changed("/me/consents", "identity.notice.consent-withdrawn");
  }
}
