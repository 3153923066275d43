package org.chungtay.privacy.mine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.PersonalRecords.Section;
import org.chungtay.privacy.request.Request;

/// @param whole numbers are shown in full
public record MyDataModel(
    String name, List<Section> sections, List<Request> requests, boolean whole) {

  /// Requests stand apart, each with its page.
  public List<Section> kept() {
    return told().filter(section -> !section.entries().isEmpty()).toList();
  }

  /// Titles of what nothing is kept of.
  public String nothing() {
    return told()
        .filter(section -> section.entries().isEmpty())
        .map(Section::title)
        .collect(Collectors.joining(" · "));
  }

  private Stream<Section> told() {
    return sections.stream().filter(section -> !section.code().equals("requests"));
  }
}
