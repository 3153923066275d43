package org.chungtay.care.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SeparateProductTest
class BalanceTest {
  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired Standings standings;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  private AreaId ward;
  private Unit women;
  private Group group;

  @BeforeEach
  void aGroup() {
    ward = areas.commune("Đồi Thông", clock.today().minusYears(2));
    units.openIn(ward, "Đồi Thông");
    women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
  }

  @Test
  void sevenKeptOnesAreNoMoreThanThree() {
    assertThat(new Balance(1, 4).after(List.of())).isEqualTo(1);
    assertThat(new Balance(1, 4).after(List.of(true, true, true, true, true, true, true)))
        .isEqualTo(4);
    assertThat(new Balance(1, 4).after(List.of(true, true, true, true, true, false, false)))
        .isEqualTo(2);
    assertThat(new Balance(1, 4).after(List.of(false, false))).isEqualTo(-1);
  }

  /// The balance is a walk with a ceiling; window functions and a loop say the same.
  @Test
  void bothWaysOfWalkingAgreeOnRandomWalks() {
    var random = new Random(20_261_128);
    for (var walk = 0; walk < 25; walk++) {
      var place = care.road(ward, women, "Kiệt " + walk);
      var adoption = AdoptionId.next();
      var kept =
          random
              .ints(random.nextInt(60), 0, 10)
              .mapToObj(one -> one < 3 + 5 * random.nextInt(2))
              .toList();
      walked(place, adoption, kept);
      transactions.executeWithoutResult(_ -> standings.refresh(List.of(place), clock.today()));
      assertThat(
              jdbc.sql("select balance from care.standing where place = :place")
                  .param("place", place.value())
                  .query(Integer.class)
                  .single())
          .as(kept.toString())
          .isEqualTo(new Balance(1, 4).after(kept));
    }
  }

  private void walked(PlaceId place, AdoptionId adoption, List<Boolean> kept) {
    jdbc.sql(
            """
            insert into care.adoption
              (id, place, area, unit, organization, since, rule, moment, state, asked_by, asked_at,
               decided_by, decided_at)
            values (:id, :place, :ward, :unit, :organization, :since, 'FREQ=DAILY', '06:30',
                    'ACCEPTED', gen_random_uuid(), now(), gen_random_uuid(), now())
            """)
        .param("id", adoption.value())
        .param("place", place.value())
        .param("ward", ward.value())
        .param("unit", group.id().value())
        .param("organization", women.organization().value())
        .param("since", clock.today().minusDays(90))
        .update();
    for (var day = 0; day < kept.size(); day++) {
      jdbc.sql(
              """
              insert into care.turn
                (id, adoption, place, area, unit, day, state, kept_round, kept_on, missed_on)
              values (gen_random_uuid(), :adoption, :place, :ward, :unit, :day, :state,
                      cast(:round as uuid), case when :kept then :day end,
                      case when not :kept then :day end)
              """)
          .param("adoption", adoption.value())
          .param("place", place.value())
          .param("ward", ward.value())
          .param("unit", group.id().value())
          .param("day", clock.today().minusDays(80 - day))
          .param("state", kept.get(day) ? "KEPT" : "MISSED")
          .param("kept", kept.get(day))
          .param("round", kept.get(day) ? Ids.next().toString() : null)
          .update();
    }
  }
}
