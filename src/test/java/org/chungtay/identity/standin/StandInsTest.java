package org.chungtay.identity.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.Grants.Succession;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rights handed on during absence, at the door and in the database.
@ProductTest
class StandInsTest {
  private static final Permission CONFIRM = new Permission("activity.confirm");
  private static final Permission UNITS = new Permission("units.manage");
  private static final Permission MANAGE = new Permission("grants.manage");

  @Autowired StandIns standIns;
  @Autowired Access access;
  @Autowired Grants grants;
  @Autowired Audit audit;
  @Autowired TestScopes scopes;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private UUID unit;
  private LocalDate today;
  private Actor giver;
  private Actor deputy;

  @BeforeEach
  void anOfficerAndAColleague() {
    unit = scopes.root();
    today = clock.today();
    giver = visitors.as("officer", unit).actor();
    deputy = visitors.person("Trần Thị Làm Thay");
  }

  @Test
  void whatIsHandedOnCountsThereAndBelowAndNothingElse() {
    var _ = handOver(Set.of(CONFIRM));
    assertThat(access.allows(deputy, CONFIRM, unit)).isTrue();
    assertThat(access.allows(deputy, CONFIRM, scopes.below(unit))).isTrue();
    assertThat(access.allows(deputy, CONFIRM, scopes.root())).isFalse();
    assertThat(access.allows(deputy, UNITS, unit)).isFalse();
    assertThat(access.allowsInOwnRight(deputy, CONFIRM, unit)).isFalse();
    assertThat(access.inPlaceOf(deputy, CONFIRM, unit)).containsExactly(giver.person());
    assertThat(access.allows(giver, CONFIRM, unit)).isTrue();
  }

  @Test
  void itCountsFromItsFirstToItsLastDay() {
    var id = handOver(Set.of(CONFIRM));
    assertThat(onDays(id, today.plusDays(1), today.plusDays(9))).as("before").isFalse();
    assertThat(onDays(id, today, today)).as("the first and the last day").isTrue();
    assertThat(onDays(id, today.minusDays(9), today.minusDays(1))).as("after").isFalse();
  }

  @Test
  void itEndsWithTheRightOfTheGiver() {
    var _ = handOver(Set.of(CONFIRM));
    var administrator = visitors.as("administrator", unit).actor();
    grants.endNow(administrator, grantOf(giver));
    assertThat(access.allows(deputy, CONFIRM, unit)).isFalse();
    assertThat(standIns.receivedToday(deputy.person())).isEmpty();
  }

  @Test
  void aRightThatRunsOutEarlierIsNotPromisedLonger() {
    var longer = standIn(Set.of(CONFIRM), today, today.plusMonths(2));
    assertThatThrownBy(() -> standIns.handOver(giver, longer))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo("lastDay right-ends-earlier"));
    var earlier = standIn(Set.of(CONFIRM), today.minusDays(1), today);
    assertThatThrownBy(() -> standIns.handOver(giver, earlier))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo("firstDay begins-in-the-past"));
  }

  @Test
  void nobodyHandsOnMoreThanTheyHoldNorWhatMakesMoreOfIt() {
    var leader = visitors.as("leader", unit).actor();
    var more =
        new StandIn(
            Ids.next(),
            deputy.person(),
            Set.of(grantOf(leader)),
            Set.of(CONFIRM),
            today,
            today,
            "");
    assertThatThrownBy(() -> standIns.handOver(leader, more))
        .satisfies(refused -> assertThat(code(refused)).isEqualTo("permissions not-lendable"));
    var administrator = visitors.as("administrator", unit).actor();
    var giving =
        new StandIn(
            Ids.next(),
            deputy.person(),
            Set.of(grantOf(administrator)),
            Set.of(MANAGE),
            today,
            today,
            "");
    assertThatThrownBy(() -> standIns.handOver(administrator, giving))
        .isInstanceOf(InvalidInput.class);
    var id = handOver(Set.of(CONFIRM));
    assertThatThrownBy(() -> storePermission(id, MANAGE))
        .isInstanceOf(DataIntegrityViolationException.class);
    jdbc.sql("update identity.granted_role set role = 'leader' where id = :id")
        .param("id", grantOf(giver))
        .update();
    storePermission(id, UNITS);
    assertThat(access.allows(deputy, CONFIRM, unit)).as("the giver lost it").isFalse();
    assertThat(access.allows(deputy, UNITS, unit)).as("the giver never held it").isFalse();
  }

  @Test
  void thereIsNoChain() {
    var id = handOver(Set.of(CONFIRM));
    var third = visitors.person("Người Thứ Ba");
    assertThat(standIns.own(deputy, today)).isEmpty();
    var chain =
        new StandIn(
            Ids.next(), third.person(), Set.of(grantOf(giver)), Set.of(CONFIRM), today, today, "");
    assertThatThrownBy(() -> standIns.handOver(deputy, chain)).isInstanceOf(Forbidden.class);
    var own = Ids.next();
    storeStandIn(own, deputy.person(), third.person());
    for (var whose : List.of(deputy.person(), giver.person())) {
      assertThatThrownBy(() -> storeGrant(own, whose, grantOf(giver)))
          .isInstanceOf(DataIntegrityViolationException.class);
    }
    assertThatThrownBy(() -> storeStandIn(Ids.next(), giver.person(), giver.person()))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(id).isNotEqualTo(own);
  }

  @Test
  void whatSomebodyDoesInAnothersPlaceTheyCannotGiveOn() {
    var _ = handOver(Set.of(CONFIRM));
    var partly =
        new Grant(
            Ids.next(),
            deputy.person(),
            "administrator",
            unit,
            today,
            today,
            Set.of("grants.manage"),
            "");
    grants.grant(visitors.as("administrator", unit).actor(), partly);
    assertThat(access.allows(deputy, UNITS, unit)).as("only a part was given").isFalse();
    var friend = visitors.person("Bạn").person();
    var given =
        new Grant(
            Ids.next(), friend, "officer", unit, today, today, Set.of("activity.confirm"), "");
    assertThatThrownBy(() -> grants.grant(deputy, given)).isInstanceOf(Forbidden.class);
    assertThat(access.holdsAllRightsOf(visitors.as("leader", unit).actor(), deputy.person()))
        .as("a way to sign in as the deputy is a way to the giver's right")
        .isFalse();
  }

  @Test
  void theTrailTellsInWhosePlaceSomethingWasDone() {
    var _ = handOver(Set.of(CONFIRM));
    access.require(deputy, CONFIRM, unit);
    var subject = Ids.next();
    audit.did(deputy, "activity.confirmed", subject, Map.of());
    assertThat(inPlaceOf(subject)).contains(giver.person().value());
    visitors.grant(deputy.person(), "officer", unit, today, today);
    access.require(deputy, CONFIRM, unit);
    var other = Ids.next();
    audit.did(deputy, "activity.confirmed", other, Map.of());
    assertThat(inPlaceOf(other)).isEmpty();
  }

  @Test
  void itGoesOnInWhatBecameOfTheUnit() {
    var _ = handOver(Set.of(CONFIRM));
    var successor = scopes.root();
    grants.follow(List.of(new Succession(unit, successor)), today);
    assertThat(access.allows(deputy, CONFIRM, successor)).isTrue();
    assertThat(access.allows(deputy, CONFIRM, unit)).isFalse();
  }

  private UUID handOver(Set<Permission> permissions) {
    var standIn = standIn(permissions, today, today.plusDays(7));
    standIns.handOver(giver, standIn);
    standIns.handOver(giver, standIn);
    return standIn.id();
  }

  private StandIn standIn(Set<Permission> permissions, LocalDate first, LocalDate last) {
    return new StandIn(
        Ids.next(),
        deputy.person(),
        Set.of(grantOf(giver)),
        permissions,
        first,
        last,
        "Đi công tác");
  }

  private boolean onDays(UUID standIn, LocalDate first, LocalDate last) {
    jdbc.sql("update identity.stand_in set first_day = :first, last_day = :last where id = :id")
        .param("id", standIn)
        .param("first", first)
        .param("last", last)
        .update();
    jdbc.sql("update identity.granted_role set first_day = :first where id = :id")
        .param("id", grantOf(giver))
        .param("first", today.minusDays(30))
        .update();
    return access.allows(deputy, CONFIRM, unit);
  }

  private UUID grantOf(Actor actor) {
    return visitors.grantsOf(actor.person()).getFirst();
  }

  private static String code(Throwable refused) {
    var field = ((InvalidInput) refused).fields().getFirst();
    return field.field() + " " + field.code();
  }

  private void storePermission(UUID standIn, Permission permission) {
    jdbc.sql("insert into identity.stand_in_permission values (:id, :permission)")
        .param("id", standIn)
        .param("permission", permission.code())
        .update();
  }

  private void storeGrant(UUID standIn, PersonId whose, UUID grant) {
    jdbc.sql("insert into identity.stand_in_grant values (:id, :giver, :grant)")
        .param("id", standIn)
        .param("giver", whose.value())
        .param("grant", grant)
        .update();
  }

  private void storeStandIn(UUID id, PersonId from, PersonId to) {
    jdbc.sql(
            """
            insert into identity.stand_in (id, giver, deputy, first_day, last_day, given_at)
            values (:id, :from, :to, :today, :today, now())
            """)
        .param("id", id)
        .param("from", from.value())
        .param("to", to.value())
        .param("today", today)
        .update();
  }

  private Optional<UUID> inPlaceOf(UUID subject) {
    return jdbc.sql("select in_place_of from identity.audit where subject = :subject")
        .param("subject", subject)
        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .single();
  }
}
