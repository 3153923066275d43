package org.chungtay.outcome.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chungtay.identity.Access;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.outcome.OutcomeInvariants.Finding;
import org.chungtay.outcome.OutcomeInvariants.Rule;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class InvariantsTest {
  @Autowired OutcomeInvariants invariants;
  @Autowired Outcomes outcomes;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  final UUID source = Ids.next();

  @Test
  void aSoundBookHasNoFindings() {
    var found = checkedAfter(_ -> post());
    assertThat(found).isEmpty();
  }

  @Test
  void findsAPostingWithoutEntries() {
    var found = checkedAfter(_ -> header(1, "null"));
    assertThat(found).extracting(Finding::rule).containsOnly(Rule.POSTINGS_HAVE_ENTRIES);
    assertThat(found.getFirst().address()).isEqualTo("/activities/" + source);
  }

  @Test
  void findsAReversalThatTakesOutSomethingElse() {
    var found =
        checkedAfter(_ -> {
          post();
          header(2, "'nhầm'");
          entry(2, "-11", "'nhầm'");
        });
    assertThat(found).extracting(Finding::rule).contains(Rule.REVERSALS_CANCEL);
    assertThat(found).anyMatch(one -> one.found().compareTo(BigDecimal.ONE) == 0);
    assertThat(found).anyMatch(one -> one.what().endsWith("persons"));
  }

  @Test
  void findsAnEntryWithoutItsPostingAndTheAreaThatMissesIt() {
    var found = checkedAfter(_ -> entry(1, "5", "null"));
    assertThat(found).extracting(Finding::rule).contains(Rule.ENTRIES_MATCH_THEIR_POSTING);
  }

  @Test
  void findsSharesThatAreNotOneWhereNothingRefusedThem() {
    var found =
        checkedAfter(_ -> {
          withoutTheCheckOfShares("posting");
          jdbc.sql(POSTED_BY_TWO).param("id", source).param("other", Ids.next()).update();
        });
    assertThat(found)
        .filteredOn(finding -> finding.rule() == Rule.SHARES_ARE_WHOLE)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.expected()).isEqualByComparingTo("1");
          assertThat(finding.found()).isEqualByComparingTo("0.9");
        });
  }

  @Test
  void findsACityThatIsMoreThanItsOrganizations() {
    var found =
        Optional.ofNullable(
                transaction.execute(status -> {
                  status.setRollbackOnly();
                  withoutTheCheckOfShares("entry");
                  jdbc.sql(ENTERED_BY_TWO).param("id", source).param("other", Ids.next()).update();
                  return invariants.check(Optional.empty()).findings();
                }))
            .orElseThrow();
    for (var rule : List.of(Rule.CITY_IS_ITS_ORGANIZATIONS, Rule.CITY_IS_ITS_UNITS)) {
      assertThat(found)
          .filteredOn(finding -> finding.rule() == rule)
          .singleElement()
          .satisfies(finding -> {
            assertThat(finding.what()).isEqualTo("waste-bags");
            assertThat(finding.expected().subtract(finding.found())).isEqualByComparingTo("1");
          });
    }
  }

  @Test
  void findsBoundariesUnderWhichASumIsLess() {
    var before = invariants.check(Optional.empty());
    assertThat(before.of(Rule.BOUNDARIES_KEEP_THE_SUM)).isEmpty();
    var found =
        Optional.ofNullable(
                transaction.execute(status -> {
                  status.setRollbackOnly();
                  jdbc.sql(A_TENTH_IS_LOST).update();
                  jdbc.sql(ENTERED_THERE).param("id", source).update();
                  return invariants.check(Optional.empty()).of(Rule.BOUNDARIES_KEEP_THE_SUM);
                }))
            .orElseThrow();
    assertThat(found)
        .as("on that day and on the days of what other tests reorganise later")
        .filteredOn(finding -> finding.what().equals("waste-bags 2025-07-01"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.expected().subtract(finding.found())).isEqualByComparingTo("1");
        });
  }

  /// Phường An Đông, which became part of Phường An Cựu on 1 July 2025.
  private static final String A_TENTH_IS_LOST =
      """
      alter table territory.succession drop constraint weights_sum_to_one;
      update territory.succession set weights = array[0.9] where predecessor = (
        select id from territory.area where code = '19815' and until = date '2025-07-01')
      """;

  private static final String ENTERED_THERE =
      """
      insert into outcome.entry
        (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
         organizations, units, parts)
      select a.id, 'activity', :id, 'waste-bags', 1, gen_random_uuid(), date '2025-03-08', 10,
             'Ngày Chủ nhật xanh', '/activities/' || :id, array[:id]::uuid[], array[:id]::uuid[],
             array[1.0]
      from territory.area a where a.code = '19815' and a.until = date '2025-07-01'
      """;

  private void withoutTheCheckOfShares(String table) {
    var check =
        jdbc.sql(
                """
                select conname from pg_constraint
                where conrelid = cast('outcome.' || :table as regclass)
                  and pg_get_constraintdef(oid) like '%shares_are_whole%'
                """)
            .param("table", table)
            .query(String.class)
            .single();
    jdbc.sql("alter table outcome.%s drop constraint %s".formatted(table, check)).update();
  }

  private static final String POSTED_BY_TWO =
      """
      insert into outcome.posting
        (source_id, source_kind, revision, area, day, title, address, organizations, units, parts,
         posted_by, posted_at)
      values (:id, 'activity', 1, :id, date '2026-03-08', 'Ngày Chủ nhật xanh', '/activities/' || :id,
              array[:id, :other], array[:id, :other], array[0.5, 0.4], :id, now())
      """;

  private static final String ENTERED_BY_TWO =
      """
      insert into outcome.entry
        (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
         organizations, units, parts)
      values (:id, 'activity', :id, 'waste-bags', 1, gen_random_uuid(), date '2026-03-08', 10,
              'Ngày Chủ nhật xanh', '/activities/' || :id, array[:id, :other], array[:id, :other],
              array[0.5, 0.4])
      """;

  @Test
  void findsAGapInTheRevisions() {
    var found =
        checkedAfter(_ -> {
          header(3, "null");
          entry(3, "5", "null");
        });
    assertThat(found).extracting(Finding::rule).containsOnly(Rule.REVISIONS_HAVE_NO_GAP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void anAdministratorChecksAndSeesTheResultInTheirLanguage(String language) {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    assertThat(administrator.post("/admin/invariants", Map.of()).location())
        .startsWith("/admin/invariants?notice=outcome.notice.");
    var page = administrator.get("/admin/invariants?lang=" + language);
    assertThat(page.status().value()).isEqualTo(200);
    assertThat(page.body()).contains("lang=\"" + language + "\"").doesNotContain("outcome.inv");
  }

  @Test
  void nobodyElseMayLookOrCheck() {
    for (var stranger :
        List.of(
            visitors.signedIn(),
            visitors.as("officer", Access.INSTALLATION),
            visitors.as("administrator", scopes.root()))) {
      assertThat(stranger.get("/admin/invariants").status().value()).isEqualTo(403);
      assertThat(stranger.post("/admin/invariants", Map.of()).status().value()).isEqualTo(403);
    }
    assertThat(visitors.anonymous().get("/admin/invariants").status().value()).isEqualTo(303);
  }

  /// What is written here breaks the book for good, so it is rolled back after the look.
  private List<Finding> checkedAfter(Consumer<UUID> deeds) {
    return Optional.ofNullable(
            transaction.execute(status -> {
              status.setRollbackOnly();
              deeds.accept(source);
              return invariants.check(Optional.empty()).findings();
            }))
        .orElseThrow()
        .stream()
        .filter(finding -> finding.what().contains(source.toString()))
        .toList();
  }

  private void post() {
    outcomes.post(
        visitors.person("Trần Thị Minh Nguyệt"),
        greenSunday(
            new Source("activity", source),
            AreaId.of(source),
            LocalDate.of(2026, 3, 8),
            List.of(new Share(OrganizationId.of(source), UnitId.of(source), BigDecimal.ONE)),
            List.of(new Posting.Amount("waste-bags", new BigDecimal("12"))),
            List.of(Ids.next())));
  }

  private void header(int revision, String reason) {
    jdbc.sql(
            """
            insert into outcome.posting
              (source_id, source_kind, revision, area, day, title, address, organizations, units,
               parts, reason, posted_by, posted_at)
            values (:id, 'activity', :revision, :id, date '2026-03-08', 'Ngày Chủ nhật xanh',
                    '/activities/' || :id, array[:id], array[:id], array[1.0], %s, :id, now())
            """
                .formatted(reason))
        .param("id", source)
        .param("revision", revision)
        .update();
  }

  private void entry(int revision, String quantity, String reason) {
    jdbc.sql(
            """
            insert into outcome.entry
              (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
               organizations, units, parts, reason)
            values (:id, 'activity', :id, 'waste-bags', :revision, gen_random_uuid(),
                    date '2026-03-08', %s, 'Ngày Chủ nhật xanh', '/activities/' || :id,
                    array[:id], array[:id], array[1.0], %s)
            """
                .formatted(quantity, reason))
        .param("id", source)
        .param("revision", revision)
        .update();
  }
}
