package org.chungtay.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SessionsTest {
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired SessionStore store;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void everyRouteIsCalledOnlyAsItsPolicySays() {
    var anyone = visitors.anonymous();
    assertThat(anyone.get("/test/open").body()).isEqualTo("open to anyone");
    assertThat(anyone.get("/test/signed-in").location()).endsWith("/sign-in?to=/test/signed-in");
    assertThat(anyone.get("/test/actor").status().value()).isEqualTo(303);
    assertThat(anyone.get("/test/needs").status().value()).isEqualTo(303);
    assertThat(status(anyone, "/test/without-policy")).isEqualTo(403);

    var member = visitors.signedIn();
    assertThat(member.get("/test/open").body()).isEqualTo("open to " + member.actor().name());
    assertThat(status(member, "/test/signed-in")).isEqualTo(200);
    assertThat(status(member, "/test/needs")).isEqualTo(403);
    assertThat(status(member, "/test/without-policy")).isEqualTo(403);

    var officer = visitors.as("officer", scopes.root());
    assertThat(status(officer, "/test/needs")).isEqualTo(200);
    assertThat(status(visitors.as("leader", scopes.root()), "/test/needs")).isEqualTo(403);
    assertThat(status(officer, "/test/without-policy")).isEqualTo(403);
  }

  @Test
  void anOfficerWhoseGrantHasEndedIsAVolunteerAgain() {
    var former = visitors.signedIn();
    var today = clock.today();
    visitors.grant(
        former.actor().person(), "officer", scopes.root(), today.minusDays(9), today.minusDays(1));
    assertThat(status(former, "/test/needs")).isEqualTo(403);
  }

  @Test
  void aMadeUpCookieSignsNobodyIn() {
    assertThat(store.find("made-up")).isEmpty();
    assertThat(store.find("")).isEmpty();
  }

  @Test
  void signingOutEverywhereEndsEveryDevice() {
    var person = visitors.person("Hồ Thị Xuân").person();
    var phone = store.open(person, Way.CODE, Optional.empty(), "phone");
    var tablet = store.open(person, Way.SLIP, Optional.empty(), "tablet");
    assertThat(store.find(phone)).isPresent();
    assertThat(store.find(tablet)).isPresent();
    store.close(phone);
    assertThat(store.find(phone)).isEmpty();
    assertThat(store.find(tablet)).isPresent();
    assertThat(store.of(person)).extracting("device").containsExactly("tablet");
    store.closeAll(person);
    assertThat(store.find(tablet)).isEmpty();
  }

  @Test
  void aSessionEndsAfterItsLongestLifeAndWhenItIsLeftAlone() {
    var person = visitors.person("Hồ Thị Xuân").person();
    var old = store.open(person, Way.CODE, Optional.empty(), "old");
    set(person.value(), "ends_at = opened_at");
    assertThat(store.find(old)).isEmpty();
    var idle = store.open(person, Way.CODE, Optional.empty(), "idle");
    set(person.value(), "seen_at = seen_at - interval '8 days'");
    assertThat(store.find(idle)).isEmpty();
  }

  @Test
  void lastSeenIsWrittenAtMostEveryFiveMinutes() {
    var person = visitors.person("Hồ Thị Xuân").person();
    var fresh = store.open(person, Way.CODE, Optional.empty(), "fresh");
    set(person.value(), "seen_at = seen_at - interval '4 minutes'");
    assertThat(store.find(fresh)).isPresent();
    assertThat(age(person.value())).isGreaterThan(200);
    var older = store.open(person, Way.CODE, Optional.empty(), "older");
    set(person.value(), "seen_at = seen_at - interval '6 minutes'");
    assertThat(store.find(older)).isPresent();
    assertThat(age(person.value())).isLessThan(60);
  }

  @Test
  void onlyADigestOfTheTokenIsStored() {
    var person = visitors.person("Hồ Thị Xuân").person();
    var token = store.open(person, Way.CODE, Optional.empty(), "phone");
    var stored =
        jdbc.sql("select count(*) from identity.session s where cast(s as text) like :token")
            .param("token", "%" + token + "%")
            .query(Integer.class)
            .single();
    assertThat(stored).isZero();
  }

  private void set(UUID person, String change) {
    jdbc.sql("update identity.session set " + change + " where person = :person")
        .param("person", person)
        .update();
  }

  private double age(UUID person) {
    return jdbc.sql(
            """
            select extract(epoch from now() - max(seen_at)) from identity.session
            where person = :person
            """)
        .param("person", person)
        .query(Double.class)
        .single();
  }

  private static int status(Visitor visitor, String address) {
    return visitor.get(address).status().value();
  }
}
