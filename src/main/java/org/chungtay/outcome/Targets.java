package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.territory.AreaId;

/// What plans ask for, beside what is evidenced.
public interface Targets {

  /// Writes a target, or a further version of one with this id; public once another person has
  /// approved it. Needs `figures.keep` for the organisation's city unit, without an organisation
  /// for the installation. Refuses `no-targets-on-people`, and `target-changed` where a known one
  /// is written without saying why.
  ///
  /// @param reason why it changes; empty of the first version
  void plan(Actor actor, UUID id, Aim aim, BigDecimal quantity, String instrument, String reason);

  /// Refuses `own-target` to whoever wrote this version.
  void approve(Actor actor, UUID id, int version);

  /// What is public, the latest period first.
  ///
  /// @param indicator only of this one
  List<Progress> published(Optional<String> indicator);

  /// A page of all of them in the same order; the last one where there are fewer.
  ///
  /// @param page from 0
  Published published(int page, int size);

  /// What is public, by the wards of a day: see [Gathered].
  List<Gathered<Progress>> gathered(Sought sought);

  /// @param page the one that is shown
  /// @param count of all
  record Published(List<Progress> targets, int page, int pages, long count) {}

  /// @param indicator code
  /// @param organization empty of all together
  /// @param area a commune; empty of the whole city
  record Aim(
      String indicator,
      Optional<OrganizationId> organization,
      Optional<AreaId> area,
      LocalDate first,
      LocalDate last) {

    public Scope scope() {
      var city = Scope.city(first, last);
      var here = area.map(city::in).orElse(city);
      return organization.map(here::of).orElse(here);
    }
  }

  /// @param instrument the document that sets it
  record Planned(
      int version, BigDecimal quantity, String instrument, String reason, LocalDate day) {}

  /// @param plans approved versions, the newest first
  /// @param evidenced of the target's own scope and period
  record Progress(UUID id, Aim aim, List<Planned> plans, Figure evidenced) {
    public Planned newest() {
      return plans.getFirst();
    }
  }
}
