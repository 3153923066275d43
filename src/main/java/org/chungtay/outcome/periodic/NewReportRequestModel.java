package org.chungtay.outcome.periodic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.periodic.ReportRequest.ReturnTo;
import org.chungtay.outcome.periodic.ReportRequest.Step;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// A request that is to be opened.
///
/// @param organization whose units are listed
public record NewReportRequestModel(
    Form form,
    List<Organization> organizations,
    Optional<Organization> organization,
    List<Unit> units,
    List<Indicator> all) {

  public List<Option> organizations(Page page) {
    return organizations.stream()
        .map(one -> new Option(one.id().toString(), one.name(page.language().tag())))
        .toList();
  }

  public String organizationId() {
    return organization.map(one -> one.id().toString()).orElse("");
  }

  public List<Option> unitOptions() {
    return units.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
  }

  /// Every unit is asked unless the reader says otherwise.
  public List<String> everyUnit() {
    return units.stream().map(one -> one.id().toString()).toList();
  }

  public List<Option> indicators(Page page) {
    return all.stream()
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }

  public List<Option> steps(Page page) {
    return Stream.of(Step.values())
        .map(one ->
            new Option(
                UnitReportModel.code(one), page.t("outcome.step." + UnitReportModel.code(one))))
        .toList();
  }

  public List<Option> returns(Page page) {
    return Stream.of(ReturnTo.values())
        .map(one ->
            new Option(
                UnitReportModel.code(one),
                page.t("outcome.return-to." + UnitReportModel.code(one))))
        .toList();
  }
}
