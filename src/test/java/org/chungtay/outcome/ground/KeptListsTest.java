package org.chungtay.outcome.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chungtay.identity.Access;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.DeclaredFigures.Cited;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Targets;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Lists of what a keeper keeps: pages, search and order.
@ProductTest
class KeptListsTest {
  private static final int MANY = 27;

  @Autowired DeclaredFigures declared;
  @Autowired Targets targets;
  @Autowired ClaimsForTests claims;
  @Autowired Organizations organizations;
  @Autowired AreasForTests areas;
  @Autowired Visitors visitors;

  /// Found in nobody else's words.
  private final String word = "Kỳ" + Math.abs(Ids.next().getLeastSignificantBits() % 100_000_000);

  @Test
  void declaredFiguresAreTurnedLookedForAndSorted() {
    var keeper = claims.keeper();
    var ward = areas.commune("Xã Hương " + word, LocalDate.of(2018, 1, 1));
    for (int number = 1; number <= MANY; number++) {
      var _ =
          declare(
              keeper,
              "Việc %02d".formatted(number),
              number == MANY ? Optional.of(ward) : Optional.empty());
    }
    var list = "/declarations?lang=en&q=" + word;
    assertThat(titles(keeper, list)).hasSize(25).first().isEqualTo("Việc 27");
    assertThat(titles(keeper, list + "&page=1")).containsExactly("Việc 02", "Việc 01");
    assertThat(titles(keeper, list + "&page=999")).as("the last one").hasSize(2);
    assertThat(titles(keeper, list + "&order=title").getFirst()).isEqualTo("Việc 01");
    assertThat(titles(keeper, list + "&order=gold&page=soon")).hasSize(25);
    assertThat(titles(keeper, "/declarations?q=xa huong " + word)).containsExactly("Việc 27");
    assertThat(keeper.get("/declarations?lang=en&q=nichts" + word).body())
        .contains("Nothing found");
    var youth = organizations.cityUnit(organizations.byCode("youth").orElseThrow().id());
    assertThat(titles(visitors.as("officer", youth.id().value()), list))
        .as("kept by others")
        .isEmpty();
    assertThat(titles(visitors.as("administrator", Access.INSTALLATION), list)).hasSize(25);
  }

  @Test
  void whatWaitsStandsFirstIfTheKeeperSaysSo() {
    var keeper = claims.keeper();
    var _ = declare(keeper, "Chờ duyệt", Optional.empty());
    var id = declare(keeper, "Đã duyệt", Optional.empty());
    declared.approve(claims.keeper().actor(), id, 1);
    var list = "/declarations?q=" + word;
    assertThat(titles(keeper, list)).containsExactly("Đã duyệt", "Chờ duyệt");
    assertThat(titles(keeper, list + "&order=state")).containsExactly("Chờ duyệt", "Đã duyệt");
  }

  @Test
  void targetsAreTurnedLookedForAndSorted() {
    var keeper = claims.keeper();
    var first = LocalDate.of(2017, 1, 1);
    for (int number = 1; number <= MANY; number++) {
      var aim =
          new Aim(
              "roses-planted",
              Optional.of(claims.women().id()),
              Optional.of(AreaId.next()),
              first,
              first.plusDays(number));
      targets.plan(
          keeper.actor(), Ids.next(), aim, BigDecimal.valueOf(number), "Kế hoạch " + word, "");
    }
    var list = "/target-plans?lang=vi&q=ke hoach " + word;
    assertThat(quantities(keeper, list)).hasSize(25).startsWith(27, 26).doesNotContain(1, 2);
    assertThat(quantities(keeper, list + "&page=1")).containsExactly(2, 1);
    assertThat(quantities(keeper, list + "&order=changed").getFirst()).isEqualTo(27);
    assertThat(quantities(keeper, list + "&order=state")).hasSize(25);
    assertThat(keeper.get("/target-plans?lang=en&q=roses").body()).contains("Roses planted");
    var youth = organizations.cityUnit(organizations.byCode("youth").orElseThrow().id());
    assertThat(quantities(visitors.as("officer", youth.id().value()), list)).isEmpty();
  }

  private UUID declare(Visitor keeper, String title, Optional<AreaId> area) {
    var id = Ids.next();
    declared.declare(
        keeper.actor(),
        id,
        new Statement(
            Optional.empty(),
            title,
            "",
            Optional.of(BigDecimal.ONE),
            "",
            Qualifier.EXACTLY,
            "Chi hội " + word,
            Optional.of(claims.women().id()),
            area,
            Optional.empty(),
            "",
            "Không nói rõ",
            false,
            new Cited("Báo cáo", Optional.empty(), Optional.empty())));
    return id;
  }

  private static List<String> titles(Visitor who, String address) {
    return found(who, address, "<a href=\"/declarations/[0-9a-f-]{36}\">([^<]*)</a>");
  }

  private static List<Integer> quantities(Visitor who, String address) {
    return found(who, address, "data-label=\"Mức kế hoạch\">([0-9]+) ").stream()
        .map(Integer::valueOf)
        .toList();
  }

  private static List<String> found(Visitor who, String address, String pattern) {
    var answer = who.get(address);
    assertThat(answer.status().value()).as(address).isEqualTo(200);
    return Pattern.compile(pattern)
        .matcher(answer.body())
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
