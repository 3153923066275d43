package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.outcome.Posting;
import org.chungtay.territory.AreaId;
import org.junit.jupiter.api.Test;

class OutcomeOfActivityTest {
  private final Activity.Site river = SampleActivities.site("Bờ sông An Cựu");
  private final Activity.Site market = SampleActivities.site("Chợ Bến Ngự");
  private final Activity activity = SampleActivities.atSites(river, market);

  @Test
  void postsEachSiteInItsCommuneWithTheSharesOfTheActivity() {
    var commune = AreaId.next();
    var postings = postings(List.of(), List.of(), Map.of(market.area(), commune));
    assertThat(postings)
        .extracting(posting -> posting.source().id())
        .containsExactly(river.id().value(), market.id().value());
    assertThat(postings.get(1).area()).isEqualTo(commune);
    assertThat(postings)
        .allSatisfy(posting -> assertThat(posting.shares()).isEqualTo(activity.shares()));
  }

  @Test
  void anActivityAtTwoSitesWasHeldOnce() {
    var postings = postings(List.of(), List.of(), Map.of());
    assertThat(amount(postings.get(0), "activities-held")).isEqualByComparingTo("1");
    assertThat(amounts(postings.get(1))).doesNotContainKey("activities-held");
  }

  @Test
  void keepsApartWhoJoinedByThemselvesWhoWasEnteredAndWhoCameInDelegations() {
    var postings =
        postings(
            List.of(new Presence(river.id(), 12, 5, 30, 3600L * 94, List.of())),
            List.of(),
            Map.of());
    var first = postings.getFirst();
    assertThat(amount(first, "participations")).isEqualByComparingTo("47");
    assertThat(amount(first, "participations-self")).isEqualByComparingTo("12");
    assertThat(amount(first, "participations-leader")).isEqualByComparingTo("5");
    assertThat(amount(first, "participations-delegated")).isEqualByComparingTo("30");
    assertThat(amount(first, "volunteer-hours")).isEqualByComparingTo("94");
    assertThat(amount(postings.get(1), "participations")).isEqualByComparingTo("0");
  }

  @Test
  void putsEachResultAtItsSiteAndZeroIsAResult() {
    var postings =
        postings(
            List.of(),
            List.of(
                new Result(river.id(), "waste-collected", new BigDecimal("120.5")),
                new Result(market.id(), "waste-collected", BigDecimal.ZERO)),
            Map.of());
    assertThat(amount(postings.get(0), "waste-collected")).isEqualByComparingTo("120.5");
    assertThat(amount(postings.get(1), "waste-collected")).isEqualByComparingTo("0");
  }

  @Test
  void namesTheSiteOnlyWhereThereAreSeveral() {
    assertThat(postings(List.of(), List.of(), Map.of()).getFirst().title())
        .isEqualTo("Chủ nhật xanh – Bờ sông An Cựu");
    var alone = SampleActivities.atSites(river);
    var posting =
        new OutcomeOfActivity(alone, new Report("", List.of()), List.of(), Map.of(), Map.of())
            .postings()
            .getFirst();
    assertThat(posting.title()).isEqualTo("Chủ nhật xanh");
    assertThat(posting.address()).isEqualTo("/activities/" + alone.id());
  }

  @Test
  void personsGoAsPseudonymsOfTheirSite() {
    var pseudonym = UUID.fromString("00000000-0000-8000-8000-000000000001");
    var postings =
        new OutcomeOfActivity(
                activity,
                new Report("", List.of()),
                List.of(),
                Map.of(),
                Map.of(market.id(), List.of(pseudonym)))
            .postings();
    assertThat(postings.get(0).persons()).isEmpty();
    assertThat(postings.get(1).persons()).containsExactly(pseudonym);
  }

  private List<Posting> postings(
      List<Presence> presences, List<Result> results, Map<AreaId, AreaId> communes) {
    return new OutcomeOfActivity(activity, new Report("", results), presences, communes, Map.of())
        .postings();
  }

  private static BigDecimal amount(Posting posting, String indicator) {
    return amounts(posting).getOrDefault(indicator, BigDecimal.valueOf(-1));
  }

  private static Map<String, BigDecimal> amounts(Posting posting) {
    return posting.amounts().stream()
        .collect(Collectors.toMap(Posting.Amount::indicator, Posting.Amount::quantity));
  }
}
