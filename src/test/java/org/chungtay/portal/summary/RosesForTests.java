package org.chungtay.portal.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// 30 roses in An Đông, which is a part of An Cựu since 2025, 12 in An Cựu and 5 in Thủy Xuân; the
/// year before 20 in An Đông. Minh came to both first places, Lan to one.
@Component
class RosesForTests {
  private static final UUID MINH = Ids.next();
  private static final UUID LAN = Ids.next();
  private static final LocalDate FIRST = LocalDate.of(2003, 2, 1);

  private final PlansForTests plans;
  private final Territory territory;
  private final Outcomes outcomes;
  private final Visitors visitors;
  private final TransactionTemplate transaction;
  private int planted;

  RosesForTests(
      PlansForTests plans,
      Territory territory,
      Outcomes outcomes,
      Visitors visitors,
      TransactionTemplate transaction) {
    this.plans = plans;
    this.territory = territory;
    this.outcomes = outcomes;
    this.visitors = visitors;
    this.transaction = transaction;
  }

  /// On a day of its own.
  LocalDate plant() {
    var day = FIRST.plusDays(3L * ++planted);
    var former =
        territory.communes(territory.city().id(), LocalDate.of(2025, 3, 1)).stream()
            .filter(area -> area.name().equals("An Đông"))
            .findFirst()
            .orElseThrow()
            .id();
    post(former, day, 30, MINH, LAN);
    post(merged(), day, 12, MINH);
    post(other(), day, 5);
    post(former, day.minusYears(1), 20, MINH);
    return day;
  }

  Unit women() {
    return plans.unit("women", "Thủy Xuân");
  }

  AreaId merged() {
    return plans.ward("An Cựu").id();
  }

  AreaId other() {
    return plans.ward("Thủy Xuân").id();
  }

  Visitor officer() {
    return visitors.as("officer", women().id().value());
  }

  /// What an address asks: roses.
  String asked(LocalDate day, String breakdown, String comparison) {
    return "indicators=roses-planted&" + rest(day, breakdown, comparison, "");
  }

  String rest(LocalDate day, String breakdown, String comparison, String more) {
    return "breakdown=%s&span=days&from=%s&to=%s&comparison=%s&lang=en%s"
        .formatted(breakdown, day, day, comparison, more);
  }

  /// The line of a table that begins with a name.
  static String line(String page, String name) {
    var at = page.indexOf("<th scope=\"row\">" + name);
    assertThat(at).as(name).isPositive();
    return page.substring(at, page.indexOf("</tr>", at)).replaceAll("</?a[^>]*>", "");
  }

  private void post(AreaId area, LocalDate when, int roses, UUID... persons) {
    var posting =
        greenSunday(
            area,
            when,
            List.of(new Share(women().organization(), women().id(), BigDecimal.ONE)),
            List.of(new Amount("roses-planted", BigDecimal.valueOf(roses))),
            List.of(persons));
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
