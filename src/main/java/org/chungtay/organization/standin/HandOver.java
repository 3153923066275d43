package org.chungtay.organization.standin;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.identity.Deeds;
import org.chungtay.identity.StandIns.Own;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The form in which somebody who will be away hands their rights on.
///
/// @param own what can be handed on
/// @param found colleagues to choose from
public record HandOver(
    Form form, List<Own> own, String typed, List<Option> found, LocalDate from, LocalDate until) {

  public List<Option> units(Page page) {
    return own.stream()
        .map(one ->
            new Option(
                one.grant().toString(),
                one.scopeName(),
                page.t(
                    "organization.hand-over.unit",
                    "deeds",
                    Deeds.listed(page, one.deeds()),
                    "until",
                    page.day(one.lastDay()))))
        .toList();
  }

  public List<Option> deeds(Page page) {
    return codes().stream().map(code -> new Option(code, Deeds.named(page, code), "")).toList();
  }

  public List<String> codes() {
    return Deeds.ordered(own.stream().flatMap(one -> one.deeds().stream()).toList());
  }

  public List<String> grants() {
    return own.stream().map(one -> one.grant().toString()).toList();
  }
}
