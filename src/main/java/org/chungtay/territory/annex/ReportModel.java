package org.chungtay.territory.annex;

import java.util.List;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.territory.reorganize.Plan;

/// What became of the lines of one annex.
///
/// @param page of the refused lines
public record ReportModel(Plan plan, SentAnnex sent, List<Line> refused, int page, int pages) {

  /// @param text what stands in the line
  public record Line(int number, String text, FieldRefusal why) {}

  public String planAddress() {
    return "/administration/reorganizations/" + plan.id();
  }
}
