package org.chungtay.organization.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.DecidedAlready;
import org.chungtay.identity.GoesOnAlready;
import org.chungtay.identity.HoldsRoles;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.identity.UndoNewerFirst;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DuplicatesTest {
  private static final UUID WARD = Ids.named("unit:farmers:19813");
  private static final UUID OTHER = Ids.named("unit:youth:19813");
  private static final UUID AWAY = Ids.named("unit:farmers:19774");
  private static final String PAGE = "/members/duplicates";
  private static final List<String> FOLLOWING =
      List.of(
          "identity.person",
          "identity.consent",
          "organization.membership",
          "organization.transfer",
          "activity.registration",
          "activity.known_person");

  @Autowired LikelyPairs pairs;
  @Autowired SamePersons same;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Pseudonyms pseudonyms;
  @Autowired Members members;
  @Autowired Planning planning;
  @Autowired Attendances attendances;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Visitor officer;
  private String given;

  @BeforeEach
  void namesThatNobodyElseHas() {
    officer = visitors.as("officer", WARD);
    var random = ThreadLocalRandom.current();
    var letters = new StringBuilder("X");
    random.ints(9, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
    given = letters.toString();
  }

  @Test
  void likelyPairsAreFoundByWhatAgreesWithoutShowingIt() {
    var phone = number();
    var one = member("Nguyễn Thị " + given, Optional.of(phone), 1990, WARD);
    var other = member(given + " Nguyen", Optional.of(phone), 1990, WARD);
    var family = member("Trần Văn Con" + given, Optional.of(phone), 2001, WARD);
    var found = mine();
    assertThat(found).hasSize(1);
    assertThat(List.of(found.getFirst().one().id(), found.getFirst().other().id()))
        .containsExactlyInAnyOrder(one.value(), other.value())
        .doesNotContain(family.value());
    var page = officer.get(PAGE + "?lang=en").body();
    assertThat(page).contains("Same phone", "Same year of birth", given);
    assertThat(page).doesNotContain(phone.national(), phone.national().substring(4));
    var elsewhere = visitors.as("officer", AWAY);
    assertThat(elsewhere.get(PAGE).body()).doesNotContain(given);
    assertThat(post(elsewhere, one, other, "different", null)).isEqualTo(422);
    assertThat(mine()).hasSize(1);
  }

  @Test
  void whatWasDecidedIsRememberedAndCanBeUndone() {
    var one = member("Lê " + given, Optional.empty(), 1971, WARD);
    var other = member("Lê " + given, Optional.empty(), 1971, WARD);
    assertThat(mine()).hasSize(1);
    assertThat(post(officer, one, other, "later", null)).isEqualTo(303);
    assertThat(mine()).as("put off").isEmpty();
    assertThat(post(officer, one, other, "different", null)).isEqualTo(303);
    assertThat(mine()).as("never asked again").isEmpty();
    assertThat(officer.get(PAGE + "?lang=en").body()).contains("Two different people");
    assertThat(post(officer, one, other, "same", one)).as("decided already").isEqualTo(409);
    var decision = decisionOf(one, other);
    var stranger = visitors.as("officer", AWAY);
    assertThat(stranger.post(PAGE + "/" + decision + "/undo", Map.of()).status().value())
        .isEqualTo(404);
    assertThat(officer.post(PAGE + "/" + decision + "/undo", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(mine()).as("asked again").hasSize(1);
  }

  @Test
  void onePersonGoesOnAndCountsOnceEverywhere() {
    var phone = number();
    var kept = member("Phạm " + given, Optional.of(phone), 1980, WARD);
    var gone = member("Phạm Thị " + given, Optional.of(phone), 1980, WARD);
    join(gone, OTHER);
    var signedIn = visitors.signedIn(new Actor(gone, given));
    assertThat(signedIn.get("/me").status().value()).isEqualTo(200);
    assertThat(post(officer, kept, gone, "same", kept)).isEqualTo(303);
    assertThat(officer.get("/units/" + WARD + "/members?q=" + given).body())
        .containsOnlyOnce("lang=\"vi\">Phạm");
    assertThat(members.of(kept)).extracting(one -> one.unit().value()).contains(WARD, OTHER);
    assertThat(members.of(gone)).isEmpty();
    assertThat(people.behind(phone)).singleElement().matches(one -> one.id().equals(kept));
    assertThat(pseudonyms.of(List.of(kept, gone))).isEqualTo(pseudonyms.of(List.of(kept)));
    assertThat(signedIn.get("/me").status().value()).as("signs nobody in").isEqualTo(303);
    assertThat(mine()).isEmpty();
    assertThat(officer.post(PAGE + "/" + decisionOf(kept, gone) + "/undo", Map.of()).location())
        .contains("pair-undone");
    assertThat(members.of(gone)).hasSize(2);
    assertThat(people.behind(phone)).hasSize(2);
    assertThat(pseudonyms.of(List.of(kept, gone))).hasSize(2);
  }

  /// Whatever the two have, together or each alone: what is undone is as it was, row for row.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void mergedAndUndoneIsAsBefore(long seed) {
    var random = new Random(seed);
    var one = member("Hồ " + given, Optional.empty(), 1960, WARD);
    var other =
        member("Hồ Thị " + given, Optional.empty(), 1960, random.nextBoolean() ? WARD : AWAY);
    for (var person : List.of(one, other)) {
      if (random.nextBoolean()) {
        join(person, OTHER);
      }
      if (random.nextBoolean()) {
        consents.give(person, Consents.NAME, 1, "paper");
      }
      if (random.nextBoolean()) {
        consents.give(person, Consents.NAME, 1, "paper");
        consents.withdraw(person, Consents.NAME);
      }
    }
    var both = plans.in("Thủy Xuân").tomorrow();
    var _ = planning.plan(plans.someone("officer", "women", "Thủy Xuân"), both);
    planning.open(plans.someone("officer", "women", "Thủy Xuân"), both.id());
    for (var person : random.nextBoolean() ? List.of(one, other) : List.of(other)) {
      var _ = attendances.register(both.id(), person, both.sites().getFirst().id());
    }
    var before = rows(one, other);
    var id = decide(one, other, Verdict.SAME, Optional.of(one));
    assertThat(rows(one, other)).isNotEqualTo(before);
    same.undo(officer.actor(), id);
    same.undo(officer.actor(), id);
    assertThat(rows(one, other)).isEqualTo(before);
  }

  @Test
  void whoeverHeldARoleStaysAndOfTwoDecisionsTheNewerIsUndoneFirst() {
    var one = member("Võ " + given, Optional.empty(), 1985, WARD);
    var second = member("Võ " + given, Optional.empty(), 1985, WARD);
    var third = member("Võ Thị " + given, Optional.empty(), 1985, WARD);
    visitors.grant(third, "leader", OTHER, clock.today().minusDays(9), clock.today().minusDays(5));
    assertThatThrownBy(() -> decide(one, third, Verdict.SAME, Optional.of(one)))
        .isInstanceOf(HoldsRoles.class);
    var first = decide(one, second, Verdict.SAME, Optional.of(second));
    assertThatThrownBy(() -> decide(one, second, Verdict.DIFFERENT, Optional.empty()))
        .isInstanceOfAny(DecidedAlready.class, GoesOnAlready.class);
    var newer = decide(second, third, Verdict.SAME, Optional.of(third));
    assertThat(pseudonyms.of(List.of(one, second, third))).hasSize(1);
    assertThatThrownBy(() -> same.undo(officer.actor(), first)).isInstanceOf(UndoNewerFirst.class);
    same.undo(officer.actor(), newer);
    same.undo(officer.actor(), first);
    assertThat(pseudonyms.of(List.of(one, second, third))).hasSize(3);
  }

  private List<Likely> mine() {
    return pairs.find(Set.of(WARD)).stream()
        .filter(pair -> pair.one().name().contains(given))
        .toList();
  }

  private PersonId member(String name, Optional<Phone> phone, int born, UUID unit) {
    var id =
        people.register(
            new NewPerson(PersonId.next(), name, phone, Optional.of(born), Optional.empty()));
    join(id, unit);
    return id;
  }

  private void join(PersonId person, UUID unit) {
    var everywhere = visitors.as("administrator", Access.INSTALLATION).actor();
    members.join(everywhere, Ids.next(), person, UnitId.of(unit), clock.today());
  }

  private UUID decide(PersonId one, PersonId other, Verdict verdict, Optional<PersonId> kept) {
    var id = Ids.next();
    same.decide(officer.actor(), new Decision(id, one, other, verdict, kept, Optional.empty()));
    return id;
  }

  private static int post(
      Visitor by, PersonId one, PersonId other, String verdict, @Nullable PersonId kept) {
    var fields = new HashMap<String, String>();
    fields.put("id", Ids.next().toString());
    fields.put("one", one.toString());
    fields.put("other", other.toString());
    fields.put("verdict", verdict);
    if (kept != null) {
      fields.put("kept", kept.toString());
    }
    return by.post(PAGE, fields).status().value();
  }

  private UUID decisionOf(PersonId one, PersonId other) {
    return jdbc.sql(
            """
            select id from identity.pair_decision
            where first in (:one, :other) and second in (:one, :other) and undone_at is null
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }

  private List<String> rows(PersonId one, PersonId other) {
    var all = new ArrayList<String>();
    for (var table : FOLLOWING) {
      var column = table.equals("identity.person") ? "id" : "person";
      all.addAll(
          jdbc.sql(
                  "select '%1$s' || t::text from %1$s t where %2$s in (:one, :other) order by 1"
                      .formatted(table, column))
              .param("one", one.value())
              .param("other", other.value())
              .query((row, _) -> row.getString(1))
              .list());
    }
    return all;
  }

  private static Phone number() {
    int random = ThreadLocalRandom.current().nextInt(1_000_000);
    return new Phone("0989" + String.format(Locale.ROOT, "%06d", random));
  }
}
