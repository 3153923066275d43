package org.chungtay.identity.cityaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.OpenSession;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installations;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/// Our pages with a provider configured, beside the shared installation that has none.
@ProductTest
class CityAccountTest {
  @Autowired JdbcClient jdbc;
  @Autowired Vault vault;
  @Autowired CityClock clock;
  @Autowired People people;
  @Autowired Audit audit;
  @Autowired Sessions sessions;
  @Autowired Visitors visitors;

  private TinyProvider provider;
  private AccountPages pages;
  private LinkedAccounts accounts;
  private final String subject = UUID.randomUUID().toString();

  @BeforeEach
  void start() throws Exception {
    provider = new TinyProvider();
    provider.idToken.put("sub", subject);
    provider.beside.put("sub", subject);
    accounts = new LinkedAccounts(jdbc, clock, provider.settings(), people, audit);
    pages = pages(provider.settings());
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void aPhoneThatTheProviderVerifiedSignsInAndLinks() {
    var person = registered("Lê Thị Một Mình", "0936000001");
    provider.beside.put("phone_number", "+84936000001");
    provider.beside.put("phone_number_verified", true);
    assertThat(comeIn("/workbench").getViewName()).startsWith("redirect:/workbench");
    assertThat(ways(person)).containsExactly("oidc");

    provider.beside.remove("phone_number");
    var _ = comeIn("/");
    assertThat(ways(person)).containsExactly("oidc", "oidc");
    assertThat(accounts.linked(person)).isTrue();
  }

  @Test
  void aPhoneThatNobodyVerifiedOrThatSeveralShareSignsNobodyIn() {
    var person = registered("Lê Thị Hai", "0936000002");
    provider.idToken.put("phone_number", "0936000002");
    provider.idToken.put("phone_number_verified", false);
    assertThatThrownBy(() -> comeIn("/")).isInstanceOf(AccountUnknown.class);
    provider.idToken.put("phone_number_verified", true);
    var other = registered("Lê Văn Ba", "0936000002");
    assertThatThrownBy(() -> comeIn("/")).isInstanceOf(AccountUnknown.class);
    assertThat(ways(person)).isEmpty();
    assertThat(ways(other)).isEmpty();
  }

  @Test
  void anAccountIsLinkedWhileSignedInToOnePersonAndUnlinked() {
    var actor = visitors.person("Phan Thị Liên Kết");
    assertThat(link(actor, Optional.of(actor)).getViewName()).contains("account-linked");
    var _ = comeIn("/");
    assertThat(ways(actor.person())).containsExactly("oidc");

    var other = visitors.person("Phan Văn Khác");
    assertThatThrownBy(() -> link(other, Optional.of(other))).isInstanceOf(AccountTaken.class);
    assertThatThrownBy(() -> link(actor, Optional.of(other))).isInstanceOf(AccountRefused.class);

    var _ = pages.unlink(actor);
    assertThat(accounts.linked(actor.person())).isFalse();
    assertThatThrownBy(() -> comeIn("/")).isInstanceOf(AccountUnknown.class);
  }

  @Test
  void refusesAnotherBrowsersWayBackAForgedStateAndABrokenOff() {
    var left = leave("/");
    var state = provider.enter(left.address());
    assertThatThrownBy(() -> back("the-code", state)).isInstanceOf(AccountRefused.class);
    assertThatThrownBy(() -> back("the-code", "forged", left.cookie()))
        .isInstanceOf(AccountRefused.class);
    assertThatThrownBy(() -> back("the-code", state, new Cookie(Journeys.COOKIE, "made-up")))
        .isInstanceOf(AccountRefused.class);
    assertThatThrownBy(() -> back("", state, left.cookie())).isInstanceOf(AccountRefused.class);
    assertThatThrownBy(() -> back("another-code", state, left.cookie()))
        .isInstanceOf(AccountRefused.class);
  }

  @Test
  void believesNoTokenOfAnotherJourneyOrAnotherKey() throws Exception {
    var left = leave("/");
    var state = provider.enter(left.address());
    provider.idToken.put("nonce", "of another journey");
    assertThatThrownBy(() -> back("the-code", state, left.cookie()))
        .isInstanceOf(AccountUnreachable.class);
    provider.signWithAStolenName();
    assertThatThrownBy(() -> comeIn("/")).isInstanceOf(AccountUnreachable.class);
  }

  @Test
  void aDeadProviderIsARefusalAndHindersNothingElse() {
    provider.close();
    var dead = pages(provider.settings());
    assertThatThrownBy(
            () -> dead.signIn("/", new MockHttpServletRequest(), new MockHttpServletResponse()))
        .isInstanceOf(AccountUnreachable.class);
  }

  @Test
  void withoutAnIssuerThereIsNoSuchWay() {
    var visitor = visitors.anonymous();
    assertThat(visitor.get("/sign-in").body()).doesNotContain("/sign-in/account");
    assertThat(visitor.get("/sign-in/account").status().value()).isEqualTo(404);
    assertThat(visitor.get("/sign-in/account/back?code=x&state=y").status().value()).isEqualTo(404);
  }

  private AccountPages pages(ProviderSettings settings) {
    var installation = Installations.at("https://chungtay.example");
    return new AccountPages(
        settings,
        new Provider(settings),
        new Journeys(vault, clock, installation),
        accounts,
        sessions,
        installation);
  }

  private ModelAndView comeIn(String to) {
    var left = leave(to);
    return back("the-code", provider.enter(left.address()), left.cookie());
  }

  private ModelAndView link(Actor began, Optional<Actor> cameBack) {
    var response = new MockHttpServletResponse();
    var left = left(pages.link(began, new MockHttpServletRequest(), response), response);
    var state = provider.enter(left.address());
    return pages.back(
        "the-code", state, cameBack, request(left.cookie()), new MockHttpServletResponse());
  }

  private Left leave(String to) {
    var response = new MockHttpServletResponse();
    return left(pages.signIn(to, new MockHttpServletRequest(), response), response);
  }

  private static Left left(ModelAndView view, MockHttpServletResponse response) {
    var address = String.valueOf(view.getViewName()).replaceFirst("^redirect:", "");
    assertThat(address)
        .contains(
            "code_challenge_method=S256",
            "redirect_uri=https%3A%2F%2Fchungtay.example%2Fsign-in%2Faccount%2Fback");
    var cookie = String.valueOf(response.getHeader("Set-Cookie"));
    assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax");
    var value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    return new Left(address, new Cookie(Journeys.COOKIE, value));
  }

  private ModelAndView back(String code, String state, Cookie... cookies) {
    return pages.back(
        code, state, Optional.empty(), request(cookies), new MockHttpServletResponse());
  }

  private static MockHttpServletRequest request(Cookie... cookies) {
    var request = new MockHttpServletRequest();
    request.setCookies(cookies);
    return request;
  }

  private List<String> ways(PersonId person) {
    return sessions.of(person).stream().map(OpenSession::way).toList();
  }

  private PersonId registered(String name, String phone) {
    return people.register(NewPerson.adult(PersonId.next(), name, Phone.parse(phone)));
  }

  record Left(String address, Cookie cookie) {}
}
