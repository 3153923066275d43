package org.chungtay.outcome.define;

import java.util.List;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Indicator;

/// Everything that is counted, and what waits for a second administrator.
public record DefinitionsModel(List<Indicator> indicators, List<Change> open, PersonId reader) {

  public boolean own(Change change) {
    return change.writtenBy().equals(reader);
  }

  /// Message key of a rule.
  public static String rule(Indicator.Rule rule) {
    return "outcome.rule." + DefinitionModel.code(rule);
  }
}
