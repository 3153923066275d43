package org.chungtay.identity.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Consents.Given;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class ConsentPagesTest {
  private static final String CONTACT = "/me/consents/contact-about-activity/";

  @Autowired Visitors visitors;
  @Autowired Consents consents;
  @Autowired JdbcClient jdbc;

  @Test
  void aPersonAgreesToWhatTheyReadAndWithdrawsAsEasily() {
    var visitor = visitors.signedIn();
    var person = visitor.actor().person();
    var newest = newest();
    assertThat(visitor.get("/me/consents").body())
        .contains("name=\"version\" value=\"" + newest + "\"");
    assertThat(visitor.post(CONTACT + "give", Map.of("version", newest)).status().value())
        .isEqualTo(303);
    assertThat(consents.history(person))
        .singleElement()
        .extracting(Given::version, Given::means)
        .containsExactly(Integer.valueOf(newest), "form");
    assertThat(visitor.get("/me/consents").body()).contains(CONTACT + "withdraw");

    assertThat(visitor.post(CONTACT + "withdraw", Map.of()).status().value()).isEqualTo(303);
    assertThat(consents.inForce(person, Consents.CONTACT)).isFalse();
    assertThat(visitor.get("/me/consents").body()).contains(CONTACT + "give");
    assertThat(
            jdbc.sql("select deed from identity.audit where person = :person order by at, id")
                .param("person", person.value())
                .query(String.class)
                .list())
        .containsExactly("identity.consent-given", "identity.consent-withdrawn");
  }

  @Test
  void olderWordsAreNotAgreedTo() {
    var visitor = visitors.signedIn();
    assertThat(visitor.post(CONTACT + "give", Map.of("version", "1")).status().value())
        .isEqualTo(409);
    assertThat(consents.history(visitor.actor().person())).isEmpty();
  }

  private String newest() {
    return jdbc.sql("select max(version) from identity.purpose where code = :code")
        .param("code", Consents.CONTACT)
        .query(String.class)
        .single();
  }
}
