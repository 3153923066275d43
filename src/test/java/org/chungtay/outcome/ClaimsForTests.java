package org.chungtay.outcome;

import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.DeclaredFigures.Cited;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the Women's Union did, declared and planned, with those who keep its figures.
@Component
public class ClaimsForTests {
  private final DeclaredFigures declared;
  private final Targets targets;
  private final Outcomes outcomes;
  private final Organizations organizations;
  private final AreasForTests areas;
  private final Visitors visitors;
  private final TransactionTemplate transaction;

  ClaimsForTests(
      DeclaredFigures declared,
      Targets targets,
      Outcomes outcomes,
      Organizations organizations,
      AreasForTests areas,
      Visitors visitors,
      TransactionTemplate transaction) {
    this.declared = declared;
    this.targets = targets;
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.areas = areas;
    this.visitors = visitors;
    this.transaction = transaction;
  }

  public Organization women() {
    return organizations.byCode("women").orElseThrow();
  }

  /// An officer of the Women's Union for the city, another one each time.
  public Visitor keeper() {
    return visitors.as("officer", organizations.cityUnit(women().id()).id().value());
  }

  /// In a commune of its own.
  public void posted(String indicator, String quantity, LocalDate day) {
    var commune = "Xã " + Ids.next().toString().substring(30).replaceAll("[a-f]", "0");
    posted(indicator, quantity, areas.commune(commune, day), day);
  }

  public void posted(String indicator, String quantity, AreaId area, LocalDate day) {
    posted(indicator, quantity, area, day, new Share(women().id(), UnitId.next(), BigDecimal.ONE));
  }

  public void posted(String indicator, String quantity, AreaId area, LocalDate day, Share share) {
    var posting =
        greenSunday(
            area,
            day,
            List.of(share),
            List.of(new Amount(indicator, new BigDecimal(quantity))),
            List.of());
    var officer = visitors.person("Trần Thị Minh Nguyệt");
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }

  /// Recorded by one and made public by another.
  public UUID declared(
      String indicator, String quantity, Qualifier qualifier, AreaId area, Days period) {
    var id = Ids.next();
    var statement =
        new Statement(
            Optional.of(indicator),
            "Việc đã làm",
            "",
            Optional.of(new BigDecimal(quantity)),
            "",
            qualifier,
            "Hội Liên hiệp Phụ nữ phường",
            Optional.of(women().id()),
            Optional.of(area),
            Optional.of(period),
            "",
            "Như chỉ tiêu",
            true,
            new Cited("Báo cáo tổng kết", Optional.empty(), Optional.empty()));
    declared.declare(keeper().actor(), id, statement);
    declared.approve(keeper().actor(), id, 1);
    return id;
  }

  /// Written by one and made public by another.
  public UUID planned(String indicator, String quantity, AreaId area, Days period) {
    var id = Ids.next();
    var aim =
        new Aim(
            indicator, Optional.of(women().id()), Optional.of(area), period.first(), period.last());
    targets.plan(keeper().actor(), id, aim, new BigDecimal(quantity), "Kế hoạch số 1", "");
    targets.approve(keeper().actor(), id, 1);
    return id;
  }
}
