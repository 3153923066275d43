package org.chungtay.outcome.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.DeclaredFigures.WhyNot;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Folded;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DeclaredFiguresTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  @Autowired DeclaredFigures declared;
  @Autowired Outcomes outcomes;
  @Autowired Organizations organizations;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  final UUID id = Ids.next();

  @Test
  void whatIsSaidStandsBesideTheEvidenceOfTheSameScopeAndPeriod() {
    var women = organizations.byCode("women").orElseThrow();
    var before =
        outcomes.total("roses-planted", Outcomes.Scope.city(FIRST, LAST).of(women.id())).total();
    posted("480");
    var writer = keeper();
    assertThat(post(writer, "", fields(Map.of("quantity", "500"))).status().value()).isEqualTo(303);
    assertThat(mine()).as("one alone publishes nothing").isEmpty();
    assertThat(approve(writer, 1).status().value()).isEqualTo(403);
    assertThat(approve(keeper(), 1).status().value()).isEqualTo(303);
    var compared = mine().orElseThrow();
    assertThat(compared.whyNot()).isEmpty();
    assertThat(compared.evidenced().orElseThrow().total())
        .isEqualByComparingTo(before.add(new BigDecimal("480")));
    assertThat(compared.gap().orElseThrow())
        .isEqualByComparingTo(before.add(new BigDecimal("-20")));
    assertThat(visitors.anonymous().get("/indicators/roses-planted?lang=en").body())
        .contains("declared-" + id)
        .contains("nearly 500 gốc")
        .contains("Evidenced, same scope and period");
  }

  @Test
  void aCorrectionIsANewVersionAndTheOldOneIsPublicUntilItIsApproved() {
    var writer = keeper();
    var other = keeper();
    var _ = post(writer, "", fields(Map.of("quantity", "500")));
    var _ = approve(other, 1);
    var _ = post(writer, "/" + id, fields(Map.of("quantity", "470")));
    assertThat(quantity()).isEqualByComparingTo("500");
    assertThat(approve(other, 1).status().value()).as("what was read is old").isEqualTo(409);
    var _ = approve(other, 2);
    assertThat(quantity()).isEqualByComparingTo("470");
    assertThat(visitors.signedIn(other.actor()).get("/declarations/" + id + "?lang=en").body())
        .contains("nearly 500 gốc")
        .contains("nearly 470 gốc");
    var withdrawal = post(other, "/" + id + "/withdraw", Map.of("reason", "Đếm trùng hai lần"));
    assertThat(withdrawal.status().value()).isEqualTo(303);
    assertThat(mine().orElseThrow().whyNot()).contains(WhyNot.WITHDRAWN);
    assertThat(visitors.anonymous().get("/declared?q=" + id.toString().substring(24)).body())
        .contains("Đếm trùng hai lần");
  }

  @Test
  void withoutTheSameDefinitionOrAPeriodNothingIsCompared() {
    var other = keeper();
    var cases =
        Map.of(
            WhyNot.OTHER_DEFINITION, Map.of("same", ""),
            WhyNot.NO_PERIOD, Map.of("first", "", "last", ""),
            WhyNot.NOT_COUNTED_HERE, Map.of("indicator", "", "same", ""),
            WhyNot.NO_NUMBER, Map.of("quantity", "", "quote", "hàng nghìn gốc hồng"));
    cases.forEach((why, different) -> {
      var one = Ids.next();
      var fields = new HashMap<>(fields(different));
      fields.put("id", one.toString());
      var _ = post(keeper(), "", fields);
      var _ = post(other, "/" + one + "/approve", Map.of("version", "1"));
      var compared = find(one).orElseThrow();
      assertThat(compared.whyNot()).contains(why);
      assertThat(compared.evidenced()).isEmpty();
    });
  }

  @Test
  void whoKeepsNothingOfThisOrganizationRecordsNothingOfIt() {
    var youth = organizations.cityUnit(organizations.byCode("youth").orElseThrow().id());
    var stranger = visitors.as("officer", youth.id().value());
    assertThat(post(stranger, "", fields(Map.of())).status().value()).isEqualTo(403);
    assertThat(post(keeper(), "", fields(Map.of("organization", ""))).status().value())
        .as("of all together only for the installation")
        .isEqualTo(403);
    assertThat(find(id)).isEmpty();
  }

  @Test
  void aWrongFormKeepsWhatWasTypedAndSaysWhatIsWrong() {
    var answer =
        post(
            keeper(),
            "",
            fields(Map.of("quantity", "abc", "last", "2022-01-01", "link", "javascript:alert(1)")));
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body())
        .contains("quantity-refusal")
        .contains("last-refusal")
        .contains("link-refusal")
        .contains("Hội Liên hiệp Phụ nữ phường");
  }

  @Test
  void theDatabaseKeepsEveryVersionAsItWasDeclared() {
    var _ = post(keeper(), "", fields(Map.of()));
    for (var change :
        List.of(
            "update outcome.declared set quantity = 1 where id = :id",
            "update outcome.declared set approved_by = recorded_by, approved_at = now() where id = :id",
            "delete from outcome.declared where id = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", id).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
    var _ = approve(keeper(), 1);
    assertThatThrownBy(() ->
            jdbc.sql("update outcome.declared set approved_at = now() where id = :id")
                .param("id", id)
                .update())
        .hasMessageContaining("stays as it was declared");
  }

  /// The press's figures come with Huế's territory, each with claimant, qualifier and source.
  @Test
  void aRealInstallationHoldsWhatWasReallyDeclared() {
    var shipped =
        declared.published(Optional.empty()).stream()
            .filter(one -> one.declared().shipped())
            .toList();
    assertThat(shipped).hasSize(7);
    assertThat(shipped)
        .allSatisfy(one -> {
          assertThat(one.declared().statement().claimant()).isNotEmpty();
          assertThat(one.declared().statement().source().title()).contains("2025");
          assertThat(one.evidenced()).isEmpty();
          assertThat(one.whyNot()).get().isIn(WhyNot.NOT_COUNTED_HERE, WhyNot.NO_NUMBER);
        });
    assertThat(visitors.anonymous().get("/declared?lang=vi").body())
        .contains("gần 12.000 nhà")
        .contains("hơn 36,6 tỷ đồng")
        .contains("chưa có chỉ tiêu nào đếm việc này")
        .doesNotContain("bản trình diễn");
  }

  @Test
  void pagesHoldTogetherWhatIsPublicOnceEachInTheSameOrder() {
    var all = declared.published(Optional.empty());
    var everything = new Wanted("", List.of(), List.of(), true);
    var first = declared.published(everything, 0, 3);
    assertThat(first.count()).isEqualTo(all.size()).isGreaterThan(3);
    assertThat(
            IntStream.range(0, first.pages())
                .mapToObj(page -> declared.published(everything, page, 3).figures())
                .flatMap(List::stream))
        .isEqualTo(all);
    assertThat(declared.published(everything, 9_999, 3).page()).isEqualTo(first.pages() - 1);
  }

  @Test
  void figuresAreFoundByWordsWithoutMarksByWhoseTheyAreAndByWhere() {
    for (var words : List.of("GAN 12 000 ngoi nha", "báo chí", "Hội Nông dân", "12000")) {
      var found = visitors.anonymous().get("/declared?lang=vi&q=" + words).body();
      if (words.equals("12000")) {
        assertThat(found).as(words).doesNotContain("gần 12.000 nhà");
      } else {
        assertThat(found).as(words).contains("Mặt trận – đoàn thể thành phố Huế");
      }
    }
    assertThat(foldedInSql("Đường HOA – “Ngày Chủ nhật”, 12.5 العربية"))
        .isEqualTo(Folded.of("Đường HOA – “Ngày Chủ nhật”, 12.5 العربية"));
  }

  private String foldedInSql(String words) {
    return jdbc.sql("select outcome.folded(:words)")
        .param("words", words)
        .query(String.class)
        .single();
  }

  private void posted(String roses) {
    claims.posted("roses-planted", roses, LAST);
  }

  private Visitor keeper() {
    return claims.keeper();
  }

  private static Visitor.Answer post(Visitor who, String path, Map<String, String> fields) {
    return who.post("/declarations" + path, fields);
  }

  private Visitor.Answer approve(Visitor who, int version) {
    return post(who, "/" + id + "/approve", Map.of("version", Integer.toString(version)));
  }

  private Optional<Compared> mine() {
    return find(id);
  }

  private Optional<Compared> find(UUID one) {
    return declared.published(Optional.empty()).stream()
        .filter(compared -> compared.declared().id().equals(one))
        .findFirst();
  }

  private BigDecimal quantity() {
    return mine().orElseThrow().declared().statement().quantity().orElseThrow();
  }

  private Map<String, String> fields(Map<String, String> different) {
    var women = organizations.byCode("women").orElseThrow();
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("title", "Gốc hồng đã trồng " + id.toString().substring(24));
    fields.put("quantity", "500");
    fields.put("unit", "gốc");
    fields.put("qualifier", "nearly");
    fields.put("claimant", "Hội Liên hiệp Phụ nữ phường");
    fields.put("organization", women.id().toString());
    fields.put("period", "năm 2023");
    fields.put("first", FIRST.toString());
    fields.put("last", LAST.toString());
    fields.put("definition", "Gốc hồng trồng mới");
    fields.put("indicator", "roses-planted");
    fields.put("same", "true");
    fields.put("source", "Báo cáo năm 2023");
    different.forEach((name, value) -> {
      if (value.isEmpty()) {
        var _ = fields.remove(name);
      } else {
        fields.put(name, value);
      }
    });
    return fields;
  }
}
