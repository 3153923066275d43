package org.chungtay.organization.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.BelongsElsewhere;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Members;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.OwnTransfer;
import org.chungtay.organization.TransferAnswered;
import org.chungtay.organization.TransferOpen;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TransfersTest {
  private static final UnitId WARD = UnitId.of(Ids.named("unit:farmers:19813"));
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
  private static final UnitId OTHER = UnitId.of(Ids.named("unit:farmers:19774"));

  @Autowired Transfers transfers;
  @Autowired Members members;
  @Autowired Groups groups;
  @Autowired Organizations organizations;
  @Autowired JdbcClient jdbc;

  private final Visitors visitors;
  private final LocalDate today;
  private final Visitor sender;
  private final Visitor receiver;

  @Autowired
  TransfersTest(Visitors visitors, CityClock clock) {
    this.visitors = visitors;
    today = clock.today();
    sender = visitors.as("officer", WARD.value());
    receiver = visitors.as("officer", OTHER.value());
  }

  @Test
  void aMemberMovesWhenTheOtherSideAgreesAndSinceWhenStays() {
    var member = member(SINCE);
    var transfer = send(member, today, Optional.empty());
    assertThat(receiver.get("/workbench").body()).contains("data-transfers");
    assertThat(receiver.get("/transfers").body()).contains(name(member), "/transfers/" + transfer);
    assertThatThrownBy(() -> transfers.accept(sender.actor(), transfer, Optional.empty()))
        .isInstanceOf(Forbidden.class);
    for (int sending = 0; sending < 2; sending++) {
      transfers.accept(receiver.actor(), transfer, Optional.empty());
    }
    assertThat(members.of(member.person()))
        .extracting(Membership::unit, Membership::since, Membership::lastDay)
        .containsExactly(
            tuple(WARD, SINCE, Optional.of(today.minusDays(1))),
            tuple(OTHER, today, Optional.empty()));
    var now = members.of(member.person()).getLast();
    var card = receiver.get("/units/" + OTHER + "/members/" + now.id() + "/card?lang=en").body();
    assertThat(card)
        .contains("In the organisation since", "From unit to unit")
        .contains(organizations.get(WARD).name(), organizations.get(OTHER).name());
    var back = send(receiver, now, WARD, today.plusDays(9), Optional.empty());
    transfers.accept(sender.actor(), back, Optional.empty());
    assertThat(joined(members.of(member.person()).getLast())).isEqualTo(SINCE);
  }

  @Test
  void whoHasMovedAwayIsNotMendedByTheOldUnit() {
    var member = member(today.minusDays(9));
    transfers.accept(receiver.actor(), send(member, today, Optional.empty()), Optional.empty());
    var card = "/units/" + WARD + "/members/" + member.id() + "/card";
    assertThat(sender.get(card).body()).doesNotContain(card + "/name");
    assertThat(sender.post(card + "/name", Map.of("name", "Tên Khác")).status().value())
        .isEqualTo(404);
  }

  @Test
  void whoeverAskedDoesNotAnswerEvenWithRightsOnBothSides() {
    var member = member(today.minusDays(9));
    var city = organizations.cityUnit(organizations.get(WARD).organization());
    var above = visitors.as("officer", city.id().value());
    var transfer = send(above, member, OTHER, today, Optional.empty());
    assertThatThrownBy(() -> transfers.accept(above.actor(), transfer, Optional.empty()))
        .isInstanceOf(OwnTransfer.class);
    var forced =
        jdbc.sql(
                """
                update organization.transfer set answer = 'REFUSED', answer_reason = 'x',
                  answered_by = requested_by, answered_at = now() where id = :id
                """)
            .param("id", transfer);
    assertThatThrownBy(forced::update).isInstanceOf(DataIntegrityViolationException.class);
    assertThat(transfers.waiting(above.actor())).isZero();
    assertThat(transfers.waiting(receiver.actor())).isPositive();
  }

  @Test
  void oneTransferAtATimeAndItsAnswerIsFinal() {
    var member = member(today.minusDays(9));
    var first = send(member, today, Optional.empty());
    assertThatThrownBy(() -> send(member, today, Optional.empty()))
        .isInstanceOf(TransferOpen.class);
    transfers.refuse(receiver.actor(), first, "Chưa có giấy giới thiệu");
    assertThat(sender.get("/transfers/" + first).body()).contains("Chưa có giấy giới thiệu");
    assertThatThrownBy(() -> transfers.accept(receiver.actor(), first, Optional.empty()))
        .isInstanceOf(TransferAnswered.class);
    var second = send(member, today, Optional.empty());
    transfers.withdraw(sender.actor(), second);
    transfers.withdraw(sender.actor(), second);
    assertThatThrownBy(() -> transfers.refuse(receiver.actor(), second, "Muộn"))
        .isInstanceOf(TransferAnswered.class);
    assertThat(members.of(member.person())).hasSize(1);
  }

  @Test
  void theReceivingSideAsksByNameAndTheSendingSideSaysWhoItIs() {
    var member = member(today.minusDays(9));
    var stranger = member(today.minusDays(9));
    var id = Ids.next();
    var asked = Map.of("id", id.toString(), "unit", WARD.toString(), "name", name(member));
    var form = new HashMap<>(asked);
    form.put("day", today.toString());
    assertThat(receiver.post("/units/" + OTHER + "/transfers", form).location())
        .startsWith("/transfers/" + id);
    var page = sender.get("/transfers/" + id).body();
    assertThat(page).contains(member.id().toString()).doesNotContain(stranger.id().toString());
    var accept = "/transfers/" + id + "/accept";
    assertThat(sender.post(accept, Map.of()).status().value()).isEqualTo(422);
    var elsewhere = Map.of("membership", Ids.next().toString());
    assertThat(sender.post(accept, elsewhere).status().value()).isEqualTo(422);
    assertThat(receiver.get("/transfers/" + id).body()).doesNotContain(member.id().toString());
    var chosen = Map.of("membership", member.id().toString());
    assertThat(sender.post(accept, chosen).status().value()).isEqualTo(303);
    assertThat(members.of(member.person()).getLast().unit()).isEqualTo(OTHER);
  }

  @Test
  void aGuestStaysAMemberWhereTheyAreAndIsNotCountedAgain() {
    var member = member(today.minusDays(9));
    var there = counted(OTHER);
    var transfer = send(member, today, Optional.of(today.plusDays(30)));
    transfers.accept(receiver.actor(), transfer, Optional.empty());
    assertThat(members.of(member.person()))
        .extracting(Membership::unit, Membership::lastDay)
        .containsExactly(
            tuple(WARD, Optional.empty()), tuple(OTHER, Optional.of(today.plusDays(30))));
    assertThat(counted(OTHER)).isEqualTo(there);
    var list = "/units/" + OTHER + "/members?lang=en&q=" + name(member);
    assertThat(receiver.get(list).body()).contains(name(member), "guest");
    var moving = send(member, today.plusDays(2), Optional.empty());
    transfers.accept(receiver.actor(), moving, Optional.empty());
    assertThat(members.of(member.person()))
        .extracting(Membership::unit, Membership::lastDay)
        .contains(tuple(OTHER, Optional.of(today.plusDays(1))), tuple(OTHER, Optional.empty()));
  }

  @Test
  void whoBelongsElsewhereIsTransferredNotTakenInTwice() {
    var member = member(today.minusDays(9));
    assertThatThrownBy(
            () -> members.join(receiver.actor(), Ids.next(), member.person(), OTHER, today))
        .isInstanceOf(BelongsElsewhere.class);
    var second =
        jdbc.sql(
                """
                insert into organization.membership (organization, unit, id, person, since, joined_by)
                select organization, :other, gen_random_uuid(), person, :today, person
                from organization.membership where id = :member
                """)
            .param("other", OTHER.value())
            .param("today", today)
            .param("member", member.id());
    assertThatThrownBy(second::update).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whatMakesNoSenseIsRefusedAtItsField() {
    var member = member(today.minusDays(9));
    var youth = UnitId.of(Ids.named("unit:youth:19813"));
    for (var wrong : new UnitId[] {WARD, youth, UnitId.next()}) {
      assertThatThrownBy(() -> send(sender, member, wrong, today, Optional.empty()))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              bad -> assertThat(bad.fields().getFirst().field()).isEqualTo("unit"));
    }
    assertThatThrownBy(() -> send(member, today.minusDays(9), Optional.empty()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            bad -> assertThat(bad.fields().getFirst().field()).isEqualTo("day"));
    var foreign = visitors.as("officer", Ids.named("unit:farmers:19789"));
    assertThatThrownBy(() -> send(foreign, member, OTHER, today, Optional.empty()))
        .isInstanceOf(Forbidden.class);
    var transfer = send(member, today, Optional.empty());
    assertThat(foreign.get("/transfers/" + transfer).status().value()).isEqualTo(403);
    members.leave(sender.actor(), member.id(), today.minusDays(2));
    assertThatThrownBy(() -> transfers.accept(receiver.actor(), transfer, Optional.empty()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aGroupsMemberMovesToAnotherGroupByItsLeader() {
    var from = group(WARD, sender);
    var to = group(OTHER, receiver);
    var leader = visitors.as("leader", to.id().value());
    var person = visitors.person("Hồ Văn Chuyển " + letters());
    var id = Ids.next();
    members.join(sender.actor(), id, person.person(), from.id(), today.minusDays(5));
    var form = visitors.as("leader", from.id().value());
    var address = "/units/" + from.id() + "/members/" + id + "/transfer";
    assertThat(form.get(address + "?q=" + to.name()).body()).contains(to.id().toString());
    var fields =
        Map.of("id", Ids.next().toString(), "unit", to.id().toString(), "day", today.toString());
    var asked = form.post(address, fields).location().split("\\?")[0];
    assertThat(leader.post(asked + "/accept", Map.of()).status().value()).isEqualTo(303);
    assertThat(members.of(person.person()).getLast().unit()).isEqualTo(to.id());
  }

  private Unit group(UnitId above, Visitor officer) {
    var name = "Chi hội " + letters();
    var area = organizations.get(above).area();
    return groups.open(
        officer.actor(), new NewGroup(UnitId.next(), above, name, area, today.minusDays(20)));
  }

  private Membership member(LocalDate since) {
    var person = visitors.person("Trần Thị " + letters()).person();
    var id = Ids.next();
    members.join(sender.actor(), id, person, WARD, since);
    return members.of(person).getFirst();
  }

  /// Units begin on 1/7/2025; nobody joined them earlier.
  private UUID send(Membership member, LocalDate day, Optional<LocalDate> lastDay) {
    return send(sender, member, OTHER, day, lastDay);
  }

  private UUID send(
      Visitor by, Membership member, UnitId to, LocalDate day, Optional<LocalDate> lastDay) {
    var id = Ids.next();
    transfers.send(by.actor(), new Sending(id, member.id(), to, day, lastDay, "Chuyển nhà"));
    return id;
  }

  private String name(Membership member) {
    return jdbc.sql("select name from identity.v_person where id = :id")
        .param("id", member.person().value())
        .query(String.class)
        .single();
  }

  private LocalDate joined(Membership member) {
    return jdbc.sql("select coalesce(joined, since) from organization.v_membership where id = :id")
        .param("id", member.id())
        .query(LocalDate.class)
        .single();
  }

  private int counted(UnitId unit) {
    return jdbc.sql(
            """
            select count(*)::int from organization.v_membership where unit = :unit
              and not temporary and daterange(since, last_day, '[]') @> :today
            """)
        .param("unit", unit.value())
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  private static String letters() {
    return Ids.next()
        .toString()
        .replace("-", "")
        .chars()
        .mapToObj(c -> String.valueOf((char) ('g' + Character.digit(c, 16))))
        .reduce("", String::concat)
        .substring(14);
  }
}
