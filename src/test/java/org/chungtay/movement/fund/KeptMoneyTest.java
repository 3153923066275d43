package org.chungtay.movement.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.ledger.Fund;
import org.chungtay.ledger.FundTooSmall;
import org.chungtay.ledger.Funds;
import org.chungtay.ledger.Funds.Subject;
import org.chungtay.ledger.OwnEntry;
import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.MoneyDecided;
import org.chungtay.movement.MovementFunds;
import org.chungtay.movement.MovementFunds.Kind;
import org.chungtay.movement.MovementFunds.Recorded;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementNotLaunched;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.AtOnce;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class KeptMoneyTest {
  @Autowired MovementFunds money;
  @Autowired KeptMoney kept;
  @Autowired Funds funds;
  @Autowired FundsForTests made;
  @Autowired MovementsForTests ready;
  @Autowired Movements movements;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void oneRecordsAnotherConfirmsAndEveryoneReadsTheLine() {
    var id = ready.launched();
    var task = ready.task();
    movements.plan(ready.officer(ready.women()).actor(), id, task);
    var recorder = ready.officer(ready.women()).actor();
    var confirmer = ready.officer(ready.youth());
    var gift = made.receipt(id, 12_500_000);
    int before = money.waiting(confirmer.actor());
    money.record(recorder, gift, List.of());
    money.record(recorder, gift, List.of());
    assertThat(money.waiting(confirmer.actor())).isEqualTo(before + 1);
    assertThat(confirmer.get("/movement-money").body()).contains(gift.id().toString());
    assertThat(page(id)).as("nobody confirmed it").doesNotContain("Nhà máy bia Huế");
    assertThatThrownBy(() -> money.confirm(recorder, gift.id(), false))
        .isInstanceOf(OwnEntry.class);
    money.confirm(confirmer.actor(), gift.id(), false);
    money.confirm(confirmer.actor(), gift.id(), false);
    var _ = made.confirmed(made.spending(id, 4_000_000, Optional.of(task.id())));
    var unnamed = unnamed(id);
    var _ = made.confirmed(unnamed);
    assertThat(fund(id))
        .extracting(Fund::received, Fund::spent, Fund::balance, Fund::entries)
        .containsExactly(12_800_000L, 4_000_000L, 8_800_000L, 3);

    assertThat(page(id))
        .contains("Nhà máy bia Huế", "200 gốc hồng cổ", "A giver who does not want");
    var line = visitors.anonymous().get("/movements/" + id + "/fund/2?lang=en").body();
    assertThat(line)
        .contains("-4,000,000", "Vườn ươm Thủy Xuân", task.what(), "another officer")
        .doesNotContain(recorder.name(), confirmer.actor().name());
    assertThat(visitors.anonymous().get("/movements/" + id + "/fund/1").body())
        .contains(ready.women().name(), ready.youth().name());
    var story = visitors.anonymous().get("/movements/" + id + "?lang=en").body();
    assertThat(story)
        .contains(
            "12,800,000 đồng", "8,800,000 đồng", "Enterprises and shops", "Plants and materials")
        .contains("/movements/" + id + "/fund");
    copies(id);
  }

  private Recorded unnamed(MovementId id) {
    return new Recorded(
        Ids.next(), id, Kind.RECEIPT, clock.today(), "people", 300_000, "", "", Optional.empty());
  }

  private void copies(MovementId id) {
    var everyone = visitors.anonymous();
    assertThat(everyone.get("/movements/" + id + "/fund?way=spent&q=hong+co").body())
        .contains("200 gốc hồng cổ")
        .doesNotContain("Nhà máy bia Huế");
    assertThat(everyone.get("/movements/" + id + "/fund?q=khong+co+gi").body())
        .contains("Không có khoản nào khớp");
    assertThat(everyone.get("/movements/" + id + "/fund.csv?lang=en").body())
        .contains("Nhà máy bia Huế", "-4000000", "8800000", "/fund/3");
    assertThat(everyone.follow("/api/v1/movements/" + id + "/fund").body())
        .contains("\"received\":12800000", "\"balance\":8800000", "\"amount\":-4000000");
    assertThat(everyone.get("/movements/" + id + "/fund/4").status().value()).isEqualTo(404);
  }

  private String page(MovementId id) {
    return visitors.anonymous().get("/movements/" + id + "/fund?lang=en").body();
  }

  private Fund fund(MovementId id) {
    return funds.find(new Subject("movement", id.value())).orElseThrow();
  }

  @Test
  void aMistakeIsTakenOutByALineOfItsOwnThatAnotherConfirms() {
    var id = ready.launched();
    var gift = made.confirmed(made.receipt(id, 500));
    var officer = ready.officer(ready.women()).actor();
    var other = ready.officer(ready.youth()).actor();
    var correction = Ids.next();
    kept.correct(officer, correction, gift, "Ghi hai lần");
    kept.correct(officer, correction, gift, "Ghi hai lần");
    assertThatThrownBy(() -> kept.correct(officer, Ids.next(), gift, "Nữa"))
        .isInstanceOf(MoneyDecided.class);
    assertThatThrownBy(() -> money.confirm(officer, correction, false))
        .isInstanceOf(OwnEntry.class);
    var _ = made.confirmed(made.spending(id, 200, Optional.empty()));
    assertThatThrownBy(() -> money.confirm(other, correction, false))
        .as("it has been spent meanwhile")
        .isInstanceOf(FundTooSmall.class);
    assertThat(fund(id).balance()).as("nothing half-done").isEqualTo(300);
    var _ = made.confirmed(made.receipt(id, 700));
    money.confirm(other, correction, false);
    assertThat(fund(id))
        .extracting(Fund::received, Fund::spent, Fund::balance)
        .containsExactly(700L, 200L, 500L);
    assertThatThrownBy(() -> kept.correct(officer, Ids.next(), correction, "Về lại"))
        .isInstanceOf(MoneyDecided.class);
    assertThat(page(id)).contains("Takes out line 1", "Taken out again by line 4", "Ghi hai lần");
  }

  @Test
  void whatIsNotSoIsRefusedAndNothingIsInTheBook() {
    var draft = ready.written();
    var officer = ready.officer(ready.women()).actor();
    assertThatThrownBy(() -> money.record(officer, made.receipt(draft, 5), List.of()))
        .isInstanceOf(MovementNotLaunched.class);
    var id = ready.launched();
    var stranger = visitors.as("officer", Ids.next()).actor();
    assertThatThrownBy(() -> money.record(stranger, made.receipt(id, 5), List.of()))
        .isInstanceOf(Forbidden.class);
    for (var wrong : wrong(id)) {
      assertThatThrownBy(() -> money.record(officer, wrong, List.of()))
          .as(wrong.toString())
          .isInstanceOf(InvalidInput.class);
    }
    var spent = made.recorded(made.spending(id, 5, Optional.empty()));
    var other = ready.officer(ready.youth()).actor();
    assertThatThrownBy(() -> money.confirm(other, spent, false)).isInstanceOf(FundTooSmall.class);
    assertThatThrownBy(() -> kept.withdraw(other, spent)).isInstanceOf(Forbidden.class);
    kept.refuse(other, spent, "Chưa có tiền");
    kept.refuse(other, spent, "Chưa có tiền");
    assertThatThrownBy(() -> money.confirm(other, spent, false)).isInstanceOf(MoneyDecided.class);
    assertThat(funds.find(new Subject("movement", id.value()))).isEmpty();
    refused("update movement.money set amount = 6 where id = :id", spent);
    refused("update movement.money set state = 'CONFIRMED', reason = '' where id = :id", spent);
    refused("delete from movement.money where id = :id", spent);
    var own = made.recorded(made.receipt(id, 5));
    refused(
        "update movement.money set state = 'CONFIRMED', decided_by = written_by, decided_unit = unit, decided_at = now()"
            + " where id = :id",
        own);
  }

  private List<Recorded> wrong(MovementId id) {
    var sound = made.receipt(id, 5);
    var wrong = new ArrayList<Recorded>();
    wrong.add(with(sound, "plants", 5, "Ai đó", Optional.empty()));
    wrong.add(with(sound, "gold", 5, "Ai đó", Optional.empty()));
    wrong.add(with(sound, "people", 0, "Ai đó", Optional.empty()));
    wrong.add(with(sound, "people", 1_000_000_000_001L, "Ai đó", Optional.empty()));
    wrong.add(with(sound, "people", 5, "Ai đó 0905 123 456", Optional.empty()));
    wrong.add(with(sound, "people", 5, "Ai đó", Optional.of(Ids.next())));
    wrong.add(made.spending(id, 5, Optional.of(Ids.next())));
    wrong.add(
        new Recorded(
            Ids.next(),
            id,
            Kind.SPENDING,
            clock.today(),
            "support",
            5,
            "Bà Hoa",
            "Sửa nhà",
            Optional.empty()));
    wrong.add(
        new Recorded(
            Ids.next(),
            id,
            Kind.RECEIPT,
            clock.today().plusDays(1),
            "people",
            5,
            "",
            "",
            Optional.empty()));
    return wrong;
  }

  private static Recorded with(
      Recorded one, String account, long amount, String party, Optional<UUID> task) {
    return new Recorded(
        Ids.next(), one.movement(), one.kind(), one.day(), account, amount, party, "", task);
  }

  private void refused(String statement, UUID id) {
    assertThatThrownBy(() -> jdbc.sql(statement).param("id", id).update())
        .as(statement)
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void twoWhoConfirmAtOnceWriteOneLine() throws Exception {
    var id = ready.launched();
    var gift = made.recorded(made.receipt(id, 900));
    var one = ready.officer(ready.youth()).actor();
    var other = ready.officer(ready.women()).actor();
    var both = AtOnce.both(() -> confirm(one, gift), () -> confirm(other, gift));
    assertThat(both).containsOnly(true);
    assertThat(fund(id)).extracting(Fund::balance, Fund::entries).containsExactly(900L, 1);
  }

  private boolean confirm(Actor officer, UUID id) {
    money.confirm(officer, id, false);
    return true;
  }

  @Test
  void aFormKeepsWhatWasTypedAndAGiverMayHaveTheNameTakenOff() {
    var id = ready.launched();
    var officer = ready.officer(ready.women());
    var address = "/movement-plans/" + id + "/fund";
    var typed =
        Map.of(
            "id",
            Ids.next().toString(),
            "source",
            "people",
            "giver",
            "Ai đó 0905 123 456",
            "amount",
            "1.250.000",
            "received-on",
            clock.today().toString(),
            "given-for",
            "");
    var refused = officer.post(address + "/receipts", typed);
    assertThat(refused.status().value()).isEqualTo(422);
    assertThat(refused.body()).contains("Ai đó 0905 123 456", "1.250.000", "giver-refusal");
    var gift = Ids.next();
    var sent =
        officer.post(
            address + "/receipts",
            Map.of(
                "id",
                gift.toString(),
                "source",
                "people",
                "giver",
                "Nguyễn Văn Mười",
                "amount",
                "1.250.000",
                "received-on",
                clock.today().toString()));
    assertThat(sent.status().value()).isEqualTo(303);
    assertThat(officer.get(address).body()).contains("Nguyễn Văn Mười", "1.250.000");
    var other = ready.officer(ready.youth());
    assertThat(other.get(address + "/" + gift).body()).contains(address + "/" + gift + "/confirm");
    assertThat(officer.get(address + "/" + gift).body())
        .contains(address + "/" + gift + "/withdraw")
        .doesNotContain(address + "/" + gift + "/confirm");
    assertThat(other.post(address + "/" + gift + "/confirm", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(page(id)).contains("Nguyễn Văn Mười");
    assertThat(other.post(address + "/" + gift + "/unname", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(page(id)).doesNotContain("Nguyễn Văn Mười").contains("A giver who does not want");
    assertThat(visitors.anonymous().get("/movements/" + id + "/fund?q=muoi").body())
        .as("nor is it found")
        .contains("Không có khoản nào khớp");
    assertThat(fund(id).balance()).isEqualTo(1_250_000);
  }
}
