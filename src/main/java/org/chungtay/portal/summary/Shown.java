package org.chungtay.portal.summary;

import java.util.List;
import java.util.Map;
import org.chungtay.portal.ground.GroundModel;
import org.chungtay.shared.view.Option;

/// What a question shows, and how to take it along.
///
/// @param claims what was declared and planned of the same wards and organisation about these days
/// @param scope the organisation and the ward it is about, in words; empty for all
/// @param asked the question's fields, for forms that send it on
/// @param units whose letterhead may stand on its document
public record Shown(
    Question question,
    SummaryTable table,
    GroundModel claims,
    String scope,
    Map<String, List<String>> asked,
    List<Option> units) {

  public String csv() {
    return question.address("/summaries/table.csv");
  }

  public String xlsx() {
    return question.address("/summaries/table.xlsx");
  }
}
