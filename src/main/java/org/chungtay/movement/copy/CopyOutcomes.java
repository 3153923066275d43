package org.chungtay.movement.copy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// What copies bring to the book of outcomes: each accepted one once, and whether it stood at its
/// last check.
@Component
public class CopyOutcomes {
  private static final String REPLICATED = "models-replicated";
  private static final String SUSTAINED = "copies-sustained";

  private final Outcomes outcomes;
  private final Organizations organizations;
  private final CityClock clock;

  CopyOutcomes(Outcomes outcomes, Organizations organizations, CityClock clock) {
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// @param area the commune of its first day
  void accepted(Actor actor, Model model, ModelCopy copy, AreaId area) {
    outcomes.post(
        actor,
        posting(
            replicated(copy), model.name(), copy, area, copy.since(), REPLICATED, BigDecimal.ONE));
  }

  /// It counts no more, as taken over or as standing.
  void withdrawn(Actor actor, Model model, ModelCopy copy, String reason) {
    outcomes.reverse(actor, replicated(copy), reason);
    if (copy.month().isPresent()) {
      var end = new Source("model-copy-end", copy.id().value());
      outcomes.post(
          actor,
          posting(end, model.name(), copy, copy.area(), clock.today(), SUSTAINED, BigDecimal.ZERO));
    }
  }

  private static Source replicated(ModelCopy copy) {
    return new Source("model-copy", copy.id().value());
  }

  /// A check of one month that is wholly decided; the origin is no copy.
  ///
  /// @param stood whether all rules held
  public void checked(
      Actor actor, String model, ModelCopy copy, int month, LocalDate due, boolean stood) {
    if (!copy.origin()) {
      var source = new Source("model-check", Ids.named("model-check/" + copy.id() + "/" + month));
      outcomes.post(
          actor,
          posting(
              source,
              model,
              copy,
              copy.area(),
              due,
              SUSTAINED,
              stood ? BigDecimal.ONE : BigDecimal.ZERO));
    }
  }

  private Posting posting(
      Source source,
      String model,
      ModelCopy copy,
      AreaId area,
      LocalDate day,
      String indicator,
      BigDecimal quantity) {
    return new Posting(
        source,
        area,
        day,
        model + " – " + organizations.get(copy.unit()).name(),
        copy.address(),
        List.of(new Share(copy.organization(), copy.unit(), BigDecimal.ONE)),
        List.of(new Amount(indicator, quantity)),
        List.of(),
        Optional.of(copy.id().value()));
  }
}
