package org.chungtay.organization.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.identity.Access;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The city's list is worked out by the hour; what became of a pair meanwhile shows at once.
@ProductTest
class KeptPairsTest {
  private static final UUID WARD = Ids.named("unit:farmers:19813");
  private static final UUID AWAY = Ids.named("unit:farmers:19774");
  private static final String PAGE = "/members/duplicates";

  @Autowired LikelyPairs pairs;
  @Autowired People people;
  @Autowired Members members;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private final String given =
      ThreadLocalRandom.current()
          .ints(10, 'a', 'z' + 1)
          .collect(
              () -> new StringBuilder("X"),
              (name, letter) -> name.append((char) letter),
              StringBuilder::append)
          .toString();
  private Visitor city;
  private PersonId one;
  private PersonId other;

  @BeforeEach
  void twoWhoLookAlikeInTwoWards() {
    city = visitors.as("administrator", Access.INSTALLATION);
    one = member("Đặng " + given, WARD);
    other = member("Đặng " + given, AWAY);
  }

  @Test
  void pairsOfTheWholeCityAreThereOnceTheyAreWorkedOut() {
    assertThat(everywhere()).isEmpty();
    pairs.work();
    assertThat(everywhere()).hasSize(1);
    assertThat(pairs.find(Set.of(WARD)))
        .as("the other one lives elsewhere")
        .noneMatch(pair -> pair.one().name().contains(given));
    assertThat(city.get(PAGE + "?lang=en").body()).contains("worked out at", given);
  }

  @Test
  void aDecisionShowsAtOnceIsRememberedAndUndoneAtOnce() {
    pairs.work();
    assertThat(decide()).isEqualTo(303);
    assertThat(everywhere()).isEmpty();
    pairs.work();
    assertThat(everywhere()).as("remembered").isEmpty();
    assertThat(city.post(PAGE + "/" + decision() + "/undo", Map.of()).location())
        .contains("pair-undone");
    assertThat(everywhere()).hasSize(1);
  }

  @Test
  void whoIsNoLongerAlikeIsGoneAtOnceAndForgottenByTheNextRound() {
    pairs.work();
    assertThat(everywhere()).hasSize(1);
    var _ =
        jdbc.sql("update identity.person set folded_name = 'quach nguoi khac' where id = :id")
            .param("id", other.value())
            .update();
    assertThat(everywhere()).isEmpty();
    assertThat(kept()).isOne();
    pairs.work();
    assertThat(kept()).isZero();
  }

  private List<Likely> everywhere() {
    return pairs.find(Set.of(Access.INSTALLATION)).stream()
        .filter(pair -> pair.one().name().contains(given))
        .toList();
  }

  private int kept() {
    return jdbc.sql("select count(*)::int from organization.likely_pair where :id in (one, other)")
        .param("id", one.value())
        .query(Integer.class)
        .single();
  }

  private PersonId member(String name, UUID unit) {
    var id =
        people.register(
            new NewPerson(
                PersonId.next(), name, Optional.empty(), Optional.of(1966), Optional.empty()));
    members.join(city.actor(), Ids.next(), id, UnitId.of(unit), clock.today());
    return id;
  }

  private int decide() {
    return city.post(
            PAGE,
            Map.of(
                "id", Ids.next().toString(),
                "one", one.toString(),
                "other", other.toString(),
                "verdict", "different"))
        .status()
        .value();
  }

  private UUID decision() {
    return jdbc.sql("select id from identity.pair_decision where :one in (first, second)")
        .param("one", one.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }
}
