package org.chungtay.activity.join;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the holder of a ticket agreed to when they joined, taken back where it was given: with the
/// ticket alone, without signing in, in one tap.
@Controller
class TicketConsents {
  private final Tickets tickets;
  private final Registrations registrations;
  private final Consents consents;
  private final People people;

  TicketConsents(Tickets tickets, Registrations registrations, Consents consents, People people) {
    this.tickets = tickets;
    this.registrations = registrations;
    this.consents = consents;
    this.people = people;
  }

  /// What joining asks for; whoever never agreed (a leader entered them) is not asked here.
  List<TicketModel.Consent> of(PersonId person, HttpServletRequest request) {
    var given = consents.history(person);
    return consents.purposes(RequestLanguage.of(request).tag()).stream()
        .filter(purpose -> Joining.PURPOSES.contains(purpose.code()))
        .filter(purpose -> given.stream().anyMatch(one -> one.purpose().equals(purpose.code())))
        .map(purpose ->
            new TicketModel.Consent(
                purpose.code(),
                purpose.version(),
                purpose.title(),
                purpose.wording(),
                consents.inForce(person, purpose.code())))
        .toList();
  }

  @Open
  @Limited(calls = 600, minutes = 10)
  @PostMapping("/t/{token}/consents/{purpose}/withdraw")
  ModelAndView withdraw(@PathVariable String token, @PathVariable String purpose) {
    consents.withdraw(holder(token, purpose), purpose);
    return Pages.changed("/t/" + token, "activity.join.notice.withdrawn");
  }

  @Open
  @Limited(calls = 600, minutes = 10)
  @PostMapping("/t/{token}/consents/{purpose}/give")
  ModelAndView give(@PathVariable String token, @PathVariable String purpose, Form form) {
    var holder = holder(token, purpose);
    var version = form.whole("version", 1, Integer.MAX_VALUE);
    form.check();
    consents.give(holder, purpose, version, Agreed.ON_SCREEN.means());
    return Pages.changed("/t/" + token, "activity.join.notice.agreed");
  }

  private PersonId holder(String token, String purpose) {
    if (!Joining.PURPOSES.contains(purpose)) {
      throw new NotFound("page");
    }
    var ticket = tickets.read(token).orElseThrow(() -> new NotFound("ticket"));
    var person = registrations.get(ticket).person();
    if (people.find(person).isEmpty()) {
      throw new NotFound("person");
    }
    return person;
  }
}
