package org.chungtay.territory.divide;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The residential groups of a commune that is divided, and where each goes.
///
/// @param found how many the search finds
/// @param chosen how many of the whole commune were chosen for by hand
public record GroupsModel(
    Form form,
    Divided divided,
    GroupSearch search,
    List<Line> lines,
    int page,
    int pages,
    long found,
    long chosen) {

  /// @param chosen whether somebody chose it; otherwise it goes by the rule
  public record Line(UUID id, String name, String code, boolean chosen) {}

  public String address() {
    return divided.address("groups");
  }

  public List<Option> goes() {
    return divided.parts().stream().map(part -> new Option(part.code(), part.fullName())).toList();
  }

  /// A part, or by the rule again.
  public List<Option> targets(Page page) {
    var rule = page.t("territory.divide.by-rule", "area", divided.heaviest().fullName());
    return Stream.concat(goes().stream(), Stream.of(new Option(GroupPages.BY_RULE, rule))).toList();
  }
}
