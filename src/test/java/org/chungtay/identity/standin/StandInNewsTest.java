package org.chungtay.identity.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class StandInNewsTest {
  private static final Permission CONFIRM = new Permission("activity.confirm");

  @Autowired StandIns standIns;
  @Autowired Access access;
  @Autowired People people;
  @Autowired Outbox outbox;
  @Autowired TestScopes scopes;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  @Test
  void itIsTakenBackAtOnceAndBothAreToldOnce() {
    var first = number();
    var second = number();
    var unit = scopes.root();
    var today = clock.today();
    var giver = withPhone("Lê Văn Đi Vắng", first);
    var deputy = withPhone("Trần Thị Làm Thay", second);
    visitors.grant(giver.person(), "officer", unit, today, today.plusDays(30));
    var phones = List.of(first.national(), second.national());
    var id = handOver(giver, deputy);
    assertThat(messagesTo(phones)).hasSize(2).anyMatch(text -> text.contains(giver.name()));
    assertThatThrownBy(() -> standIns.end(visitors.as("officer", unit).actor(), id))
        .isInstanceOf(Forbidden.class);
    standIns.end(giver, id);
    standIns.end(giver, id);
    assertThat(access.allows(deputy, CONFIRM, unit)).isFalse();
    assertThat(messagesTo(phones)).hasSize(4);
    assertThat(standIns.of(deputy.person(), 10)).singleElement().matches(one -> one.over());
  }

  private UUID handOver(Actor giver, Actor deputy) {
    var id = Ids.next();
    standIns.handOver(
        giver,
        new StandIn(
            id,
            deputy.person(),
            Set.copyOf(visitors.grantsOf(giver.person())),
            Set.of(CONFIRM),
            clock.today(),
            clock.today().plusDays(7),
            ""));
    return id;
  }

  private Actor withPhone(String name, Phone phone) {
    var id = people.register(NewPerson.adult(PersonId.next(), name, Optional.of(phone)));
    return new Actor(id, name);
  }

  private static Phone number() {
    int random = ThreadLocalRandom.current().nextInt(1_000_000);
    return new Phone("0988" + String.format(Locale.ROOT, "%06d", random));
  }

  private List<String> messagesTo(List<String> phones) {
    return outbox.waiting(1000).stream()
        .filter(message -> phones.contains(message.to()))
        .map(Outbox.Outgoing::text)
        .toList();
  }
}
