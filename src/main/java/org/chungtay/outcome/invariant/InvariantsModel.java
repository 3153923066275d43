package org.chungtay.outcome.invariant;

import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.OutcomeInvariants.Check;
import org.chungtay.outcome.OutcomeInvariants.Rule;

/// The newest check, rule by rule, and those before it.
///
/// @param mayCheck whether the reader may have it checked again
public record InvariantsModel(List<Check> checks, boolean mayCheck) {

  public Optional<Check> newest() {
    return checks.stream().findFirst();
  }

  public List<Rule> rules() {
    return List.of(Rule.values());
  }
}
