package org.chungtay.portal.search;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.outcome.Outcomes;
import org.springframework.stereotype.Component;

/// Indicators by name or by the words of their definition.
@Component
class IndicatorFindings implements Findings {
  private static final String AS_NAMED = "vi";

  private final Outcomes outcomes;

  IndicatorFindings(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public Kind kind() {
    return Kind.INDICATORS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    var language = asked.language();
    return Found.page(
        outcomes.indicators().stream()
            .filter(one ->
                asked.foundIn(one.name(language) + " " + one.definition(language))
                    || asked.foundIn(one.name(AS_NAMED) + " " + one.definition(AS_NAMED)))
            .map(one ->
                new Finding(
                    one.name(language), one.definition(language), "/indicators/" + one.code()))
            .toList(),
        asked);
  }
}
