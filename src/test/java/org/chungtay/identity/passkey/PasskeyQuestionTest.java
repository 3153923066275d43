package org.chungtay.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class PasskeyQuestionTest {
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void aWrongAnswerSpendsTheQuestion() {
    var visitor = visitors.signedIn();
    var asked = visitor.post("/me/passkeys/question", Map.of());
    assertThat(asked.status().value()).isEqualTo(200);
    assertThat(questions(visitor.actor().person().value())).isEqualTo(1);

    var form = new LinkedMultiValueMap<String, String>();
    form.add("label", "Máy lạ");
    form.add("answer", "{}");
    var session = cookieOf(visitor);
    var status =
        visitor
            .client()
            .post()
            .uri("/me/passkeys")
            .headers(headers ->
                headers.set(
                    HttpHeaders.COOKIE, session + "; " + asked.cookies().getFirst().split(";")[0]))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .exchange((_, answer) -> answer.getStatusCode().value());
    assertThat(status).isEqualTo(409);
    assertThat(questions(visitor.actor().person().value())).isZero();
  }

  private static String cookieOf(org.chungtay.testing.Visitor visitor) {
    var sent = new java.util.concurrent.atomic.AtomicReference<>("");
    var _ =
        visitor
            .client()
            .mutate()
            .requestInterceptor((request, body, execution) -> {
              var cookie = request.getHeaders().getFirst(HttpHeaders.COOKIE);
              sent.set(cookie == null ? "" : cookie);
              return execution.execute(request, body);
            })
            .build()
            .get()
            .uri("/me/sign-in")
            .retrieve()
            .toBodilessEntity();
    return sent.get();
  }

  private int questions(java.util.UUID person) {
    return jdbc.sql("select count(*) from identity.passkey_challenge where person = :person")
        .param("person", person)
        .query(Integer.class)
        .single();
  }
}
