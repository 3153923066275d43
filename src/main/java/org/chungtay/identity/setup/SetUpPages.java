package org.chungtay.identity.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Consents;
import org.chungtay.identity.FirstAdministrator;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SetUpPages {
  private static final List<String> PURPOSES = List.of(Consents.CONTACT, Consents.NAME);

  private final FirstAdministrator first;
  private final People people;
  private final Consents consents;
  private final Sessions sessions;
  private final TransactionTemplate transaction;

  SetUpPages(
      FirstAdministrator first,
      People people,
      Consents consents,
      Sessions sessions,
      TransactionTemplate transaction) {
    this.first = first;
    this.people = people;
    this.consents = consents;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  @Open
  @Limited(calls = 30, minutes = 10)
  @GetMapping("/setup/{token}")
  ModelAndView ask(@PathVariable String token, Form form) {
    checkLink(token);
    return Pages.page(
        "identity/setup/set-up", new SetUpPage(form, "/setup/" + token, consents.words(PURPOSES)));
  }

  @Open
  @Limited(calls = 30, minutes = 10)
  @FormPage("/setup/{token}")
  @PostMapping("/setup/{token}")
  ModelAndView register(
      @PathVariable String token,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    checkLink(token);
    var name = form.line("name", 100);
    var phone = phoneIfGiven(form);
    var id = PersonId.of(form.id("id"));
    if (phone.isPresent() && !form.ticked("consent")) {
      form.refuse("consent", "consent-not-given");
    }
    var words = form.one("words");
    form.check();
    transaction.executeWithoutResult(_ -> {
      var _ = people.register(NewPerson.adult(id, name, phone));
      if (form.ticked("consent")) {
        consents.give(id, PURPOSES, words, "form");
      }
      var _ = first.appoint(id);
    });
    sessions.open(id, Way.SETUP, request, response);
    return Pages.changed("/me/sign-in", "identity.notice.set-up");
  }

  private static Optional<Phone> phoneIfGiven(Form form) {
    if (Typed.line(form.value("phone")).isEmpty()) {
      return Optional.empty();
    }
    var phone = Phone.parse(form.line("phone", 30));
    if (phone.isEmpty() && form.refusal("phone").isEmpty()) {
      form.refuse("phone", "not-a-phone");
    }
    return phone;
  }

  private void checkLink(String token) {
    var path = first.setUpPath().orElseThrow(() -> new NotFound("page"));
    if (!MessageDigest.isEqual(bytes(path), bytes("/setup/" + token))) {
      throw new NotFound("page");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
