package org.chungtay.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.Permission;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AccessTest {
  private static final Permission CONFIRM = new Permission("activity.confirm");

  @Autowired Access access;
  @Autowired Grants grants;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired CityClock clock;

  UUID city = new UUID(0, 0);
  UUID ward = new UUID(0, 0);
  UUID group = new UUID(0, 0);
  UUID neighbour = new UUID(0, 0);
  Actor actor = new Actor(org.chungtay.identity.PersonId.next(), "");

  @BeforeEach
  void aTreeAndAPerson() {
    city = scopes.root();
    ward = scopes.below(city);
    group = scopes.below(ward);
    neighbour = scopes.below(city);
    actor = visitors.person("Công Tằng Tôn Nữ Huyền Trang");
  }

  @Test
  void aGrantCoversItsScopeAndWhatLiesBelowAndNothingBesideOrAbove() {
    granted("officer", ward, -1, 1);
    assertThat(access.allows(actor, CONFIRM, ward)).isTrue();
    assertThat(access.allows(actor, CONFIRM, group)).isTrue();
    assertThat(access.allows(actor, CONFIRM, neighbour)).isFalse();
    assertThat(access.allows(actor, CONFIRM, city)).isFalse();
    assertThat(access.allows(actor, CONFIRM, Access.INSTALLATION)).isFalse();
    assertThat(access.scopes(actor, CONFIRM)).containsExactly(ward);
  }

  @ParameterizedTest
  @CsvSource({"-9,-1,false", "-9,0,true", "0,0,true", "0,9,true", "1,9,false"})
  void aGrantCountsFromItsFirstToItsLastDay(int first, int last, boolean allowed) {
    granted("officer", ward, first, last);
    assertThat(access.allows(actor, CONFIRM, ward)).isEqualTo(allowed);
    assertThat(access.allowsAnywhere(actor, CONFIRM)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "leader,activity.plan,true",
    "leader,activity.confirm,false",
    "leader,signin.print,false",
    "officer,signin.print,true",
    "officer,grants.manage,false",
    "administrator,installation.administer,true",
    "administrator,activity.no-such,false"
  })
  void aRoleHoldsItsPermissionsOnly(String role, String permission, boolean allowed) {
    granted(role, ward, 0, 0);
    assertThat(access.allows(actor, new Permission(permission), ward)).isEqualTo(allowed);
  }

  @Test
  void anAdministratorOfTheInstallationReachesEveryKnownScopeButNoUnknownOne() {
    granted("administrator", Access.INSTALLATION, 0, 0);
    assertThat(access.allows(actor, CONFIRM, group)).isTrue();
    assertThat(access.allows(actor, CONFIRM, Ids.next())).isFalse();
  }

  @Test
  void nobodyWithoutAGrantIsAllowedAnything() {
    assertThat(access.allows(actor, CONFIRM, ward)).isFalse();
    assertThatThrownBy(() -> access.require(actor, CONFIRM, ward)).isInstanceOf(Forbidden.class);
    assertThat(access.scopes(actor, CONFIRM)).isEmpty();
  }

  @Test
  void onlyWhoManagesGrantsAboveMayGrantAndEndingCountsFromTheNextDay() {
    var today = clock.today();
    var administrator = visitors.person("Trần Văn Quản");
    visitors.grant(administrator.person(), "administrator", ward, today, today.plusDays(9));
    var grant = new Grant(Ids.next(), actor.person(), "officer", group, today, today.plusDays(5));

    grants.grant(administrator, grant);
    grants.grant(administrator, grant);
    assertThat(grants.of(actor.person())).containsExactly(grant);
    grants.end(administrator, grant.id(), today);
    assertThat(access.allows(actor, CONFIRM, group)).isTrue();
    assertThat(grants.of(actor.person()).getFirst().lastDay()).isEqualTo(today);

    var beside = new Grant(Ids.next(), actor.person(), "officer", neighbour, today, today);
    assertThatThrownBy(() -> grants.grant(administrator, beside)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> grants.grant(actor, grant)).isInstanceOf(Forbidden.class);
  }

  @Test
  void refusesAGrantThatEndsBeforeItBeginsOrOfNoSuchRole() {
    var today = clock.today();
    var root = visitors.person("Trần Văn Quản");
    visitors.grant(root.person(), "administrator", city, today, today);
    var person = actor.person();
    var backwards = new Grant(Ids.next(), person, "officer", ward, today, today.minusDays(1));
    assertThatThrownBy(() -> grants.grant(root, backwards)).isInstanceOf(InvalidInput.class);
    var king = new Grant(Ids.next(), person, "king", ward, today, today);
    assertThatThrownBy(() -> grants.grant(root, king)).isInstanceOf(InvalidInput.class);
  }

  private void granted(String role, UUID scope, int first, int last) {
    var today = clock.today();
    visitors.grant(actor.person(), role, scope, today.plusDays(first), today.plusDays(last));
  }
}
