package org.chungtay.outcome.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.DeclaredFigures.Declared;
import org.chungtay.outcome.DeclaredFigures.WhyNot;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.ground.Claims;
import org.chungtay.outcome.ground.Gatherings;
import org.chungtay.shared.web.Installation;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// Declared figures beside what is evidenced for the same scope and period, or why not.
@Component
class Comparisons implements Claims<Declared, Compared> {
  private final Outcomes outcomes;
  private final Gatherings gatherings;
  private final DeclarationRows rows;
  private final Installation installation;

  Comparisons(
      Outcomes outcomes, Gatherings gatherings, DeclarationRows rows, Installation installation) {
    this.outcomes = outcomes;
    this.gatherings = gatherings;
    this.rows = rows;
    this.installation = installation;
  }

  List<Compared> of(List<Declared> declared) {
    var asked = declared.stream().flatMap(one -> question(one).stream()).toList();
    var answers = outcomes.answers(asked).iterator();
    var compared = new ArrayList<Compared>();
    for (var one : declared) {
      compared.add(beside(one, question(one).map(_ -> answers.next())));
    }
    return List.copyOf(compared);
  }

  List<Gathered<Compared>> gathered(Sought sought) {
    return gatherings.of(sought, this);
  }

  @Override
  public List<Declared> read(Sought sought, Optional<List<AreaId>> areas) {
    return rows.sought(sought, areas).stream().map(Version::declared).toList();
  }

  @Override
  public Optional<AreaId> area(Declared declared) {
    return declared.statement().area();
  }

  @Override
  public Optional<Question> question(Declared declared) {
    var said = declared.statement();
    return whyNot(declared).isPresent()
        ? Optional.empty()
        : said.scope().map(scope -> new Question(said.indicator().orElseThrow(), scope));
  }

  @Override
  public Compared beside(Declared declared, Optional<Figure> evidenced) {
    return new Compared(declared, evidenced, whyNot(declared));
  }

  private record Thing(Object indicator, Object organization, Object period) {}

  @Override
  public Claim claim(Declared declared) {
    var said = declared.statement();
    return new Claim(
        question(declared).isPresent()
            ? new Thing(said.indicator(), said.organization(), said.period())
            : declared.id(),
        said.quantity(),
        said.qualifier());
  }

  private Optional<WhyNot> whyNot(Declared declared) {
    var said = declared.statement();
    if (declared.withdrawn().isPresent()) {
      return Optional.of(WhyNot.WITHDRAWN);
    }
    if (declared.shipped() && installation.demonstration()) {
      return Optional.of(WhyNot.REAL_BESIDE_INVENTED);
    }
    if (said.quantity().isEmpty()) {
      return Optional.of(WhyNot.NO_NUMBER);
    }
    if (said.indicator().isEmpty()) {
      return Optional.of(WhyNot.NOT_COUNTED_HERE);
    }
    if (!said.sameDefinition()) {
      return Optional.of(WhyNot.OTHER_DEFINITION);
    }
    return said.period().isEmpty() ? Optional.of(WhyNot.NO_PERIOD) : Optional.empty();
  }
}
