package org.chungtay.outcome.declare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures.Cited;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.DeclaredFigures.WhyNot;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was declared by one and seen by another, and taken back.
@ProductTest
class DeclarationsTest {

  @Autowired Declarations declarations;
  @Autowired Organizations organizations;
  @Autowired Visitors visitors;

  final UUID id = Ids.next();
  private Organization women;
  private Visitor writer;

  @BeforeEach
  void anOfficerForTheCity() {
    women = organizations.byCode("women").orElseThrow();
    writer = keeper();
  }

  @Test
  void whatNobodyApprovedDoesNotBecomePublicByBeingTakenBack() {
    declarations.declare(writer.actor(), id, said("500"));
    declarations.withdraw(writer.actor(), id, "Nhầm đơn vị");
    assertThat(published()).as("never public").isEmpty();
  }

  @Test
  void whatIsShownAsTakenBackIsWhatWasPublic() {
    declarations.declare(writer.actor(), id, said("500"));
    declarations.approve(keeper().actor(), id, 1);
    declarations.declare(writer.actor(), id, said("9999"));
    declarations.withdraw(writer.actor(), id, "Nhầm đơn vị");
    var shown = published().orElseThrow();
    assertThat(shown.whyNot()).contains(WhyNot.WITHDRAWN);
    assertThat(shown.declared().statement().quantity().orElseThrow())
        .as("not what one alone wrote since")
        .isEqualByComparingTo("500");
  }

  private Visitor keeper() {
    var unit = organizations.cityUnit(women.id());
    return visitors.as("officer", unit.id().value());
  }

  private Optional<Compared> published() {
    return declarations.published(Optional.empty()).stream()
        .filter(one -> one.declared().id().equals(id))
        .findFirst();
  }

  private Statement said(String quantity) {
    return new Statement(
        Optional.empty(),
        "Gốc hồng của phụ nữ",
        "",
        Optional.of(new BigDecimal(quantity)),
        "gốc",
        Qualifier.NEARLY,
        "Hội Liên hiệp Phụ nữ",
        Optional.of(women.id()),
        Optional.empty(),
        Optional.empty(),
        "",
        "Gốc hồng trồng mới.",
        false,
        new Cited("Báo cáo năm", Optional.empty(), Optional.empty()));
  }
}
