package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.PastCare;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.survival.Reckoning;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/// A citizen who does not trust figures: from the first page to their ward, to what has lapsed
/// there, to the rounds of one such place. Without scripts.
@ProductTest
class OverviewJourney {
  @Autowired Browsers browsers;
  @Autowired PlacesForTests places;
  @Autowired Territory territory;
  @Autowired CareForTests care;
  @Autowired PastCare past;
  @Autowired Standings standings;
  @Autowired Reckoning reckoning;
  @Autowired TransactionOperations transactions;

  static List<Look> looks() {
    return List.of(
        Look.phone(Language.VI).withoutScripts(), Look.desktop(Language.AR).withoutScripts());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void fromTheCityToTheRoundsOfALapsedPlace(Look look) {
    var ward = territory.communeAt(16.4485, 107.5605, past.today()).orElseThrow();
    var lapsed = aYear(ward);
    try (var citizen = browsers.visitor(look)) {
      citizen.open("/?indicator=care");
      citizen.looksRight("care-home");
      citizen.open("/wards/" + ward.key());
      citizen.looksRight("care-ward");
      citizen.find("[data-glance] a.button[href='/care?ward=" + ward.key() + "']").click();
      citizen.page().waitForURL("**/care?ward=*");
      for (var details : citizen.find("main details").all()) {
        details.locator("summary").click();
      }
      citizen.looksRight("care-overview-ward");
      citizen.find("[data-states] a[href*='state=lapsed']").click();
      citizen.page().waitForURL("**/care/places?**");
      assertThat(citizen.find("table.cards .state.kept").count()).isZero();
      citizen.looksRight("care-lapsed");
      citizen.find("a[href='/places/" + lapsed + "']").click();
      citizen.page().waitForURL("**/places/" + lapsed);
      assertThat(citizen.find("[data-survival] p").count()).isOne();
      citizen.looksRight("care-lapsed-place");
      citizen.find("a[href^='/care/rounds/']").first().click();
      citizen.page().waitForURL("**/care/rounds/*");
      citizen.open("/care");
      citizen.looksRight("care-overview");
      citizen.find("a[href='/care/groups']").click();
      citizen.page().waitForURL("**/care/groups");
      citizen.looksRight("care-groups");
    }
  }

  /// Where [CareForTests#road] lies: a ward's year: one place kept, one that is slipping, one that
  /// nobody comes to any more, one that waits.
  private PlaceId aYear(Area ward) {
    var number = ThreadLocalRandom.current().nextInt(1_000_000);
    var women = places.unit("women", ward.name());
    var group = care.group(women, "Chi hội Phụ nữ số " + number, 3);
    var since = past.today().minusMonths(7);
    var kept = lived(women, group, "Đường hoa " + number, since, 30, 0);
    var slipping = lived(women, group, "Hàng cây " + number, since, 27, 1);
    var lapsed = lived(women, group, "Kiệt " + number, since, 20, 8);
    var _ = past.launched(women, "Bờ hói " + number, since);
    transactions.executeWithoutResult(
        _ -> standings.refresh(List.of(kept, slipping, lapsed), past.today()));
    reckoning.anew();
    return lapsed;
  }

  private PlaceId lived(
      Unit women, Group group, String name, LocalDate since, int kept, int missed) {
    var place = past.launched(women, name, since);
    var adoption = past.adopted(place, group, since);
    past.turns(adoption, since.plusDays(1), Collections.nCopies(kept, true));
    past.turns(adoption, since.plusDays(1).plusWeeks(kept), Collections.nCopies(missed, false));
    var _ = care.came(group, AdoptionId.of(adoption), "");
    return place;
  }
}
