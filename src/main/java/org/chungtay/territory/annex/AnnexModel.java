package org.chungtay.territory.annex;

import java.util.List;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.reorganize.Plan;

/// Sending the annex of a plan, and what was sent before.
public record AnnexModel(Form form, Plan plan, List<SentAnnex> sent) {
  public String planAddress() {
    return "/administration/reorganizations/" + plan.id();
  }

  public String address() {
    return planAddress() + "/annex";
  }
}
