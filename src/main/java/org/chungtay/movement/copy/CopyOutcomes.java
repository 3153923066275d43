package org.chungtay.movement.copy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Confirmed;
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
            replicated(copy),
            title(model, copy),
            copy,
            area,
            copy.since(),
            REPLICATED,
            BigDecimal.ONE));
  }

  /// It counts no more, as taken over or as standing.
  void withdrawn(Actor actor, Model model, ModelCopy copy, String reason) {
    outcomes.reverse(actor, replicated(copy), reason);
    if (copy.month().isPresent()) {
      var end = new Source("model-copy-end", copy.id().value());
      outcomes.post(
          actor,
          posting(
              end,
              title(model, copy),
              copy,
              copy.area(),
              clock.today(),
              SUSTAINED,
              BigDecimal.ZERO));
    }
  }

  private static Source replicated(ModelCopy copy) {
    return new Source("model-copy", copy.id().value());
  }

  /// Checks of one month of one copy each that are wholly decided; the origin is no copy.
  public void checked(List<Checked> checks) {
    var of = checks.stream().filter(one -> !one.copy().origin()).toList();
    var units = organizations.units(of.stream().map(one -> one.copy().unit()).distinct().toList());
    var _ =
        outcomes.postAll(
            of.stream()
                .map(one ->
                    new Confirmed(
                        one.actor(),
                        posting(one, Objects.requireNonNull(units.get(one.copy().unit())))))
                .toList());
  }

  /// @param due the day for which it is told
  /// @param stood whether all rules held
  public record Checked(
      Actor actor, String model, ModelCopy copy, int month, LocalDate due, boolean stood) {
    private Source source() {
      return new Source("model-check", Ids.named("model-check/" + copy.id() + "/" + month));
    }

    private BigDecimal standing() {
      return stood ? BigDecimal.ONE : BigDecimal.ZERO;
    }
  }

  private static Posting posting(Checked one, Unit unit) {
    var copy = one.copy();
    return posting(
        one.source(),
        title(one.model(), unit),
        copy,
        copy.area(),
        one.due(),
        SUSTAINED,
        one.standing());
  }

  private String title(Model model, ModelCopy copy) {
    return title(model.name(), organizations.get(copy.unit()));
  }

  private static String title(String model, Unit unit) {
    return model + " – " + unit.name();
  }

  private static Posting posting(
      Source source,
      String title,
      ModelCopy copy,
      AreaId area,
      LocalDate day,
      String indicator,
      BigDecimal quantity) {
    return new Posting(
        source,
        area,
        day,
        title,
        copy.address(),
        List.of(new Share(copy.organization(), copy.unit(), BigDecimal.ONE)),
        List.of(new Amount(indicator, quantity)),
        List.of(),
        Optional.of(copy.id().value()));
  }
}
