package org.chungtay.identity.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DeedsTest {
  @Autowired JdbcClient jdbc;

  @Test
  void everythingThatAnybodyMayDoHasItsWords() {
    var messages = new Messages();
    var permissions =
        jdbc.sql(
                """
                select permission from identity.role_permission
                union select permission from identity.lendable_permission
                """)
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(permissions)
        .hasSizeGreaterThan(8)
        .allSatisfy(permission -> {
          for (var language : Language.values()) {
            assertThat(messages.find(language, "identity.deed." + permission, Map.of()))
                .as(permission + " in " + language)
                .isPresent();
          }
        });
  }
}
