package org.chungtay.outcome.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.Targets.Progress;
import org.chungtay.outcome.ground.Claims;
import org.chungtay.outcome.ground.Gatherings;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// Targets beside what is evidenced for the same scope and period.
@Component
class ReachedTargets implements Claims<List<TargetVersion>, Progress> {
  private final Outcomes outcomes;
  private final Gatherings gatherings;
  private final TargetRows rows;

  ReachedTargets(Outcomes outcomes, Gatherings gatherings, TargetRows rows) {
    this.outcomes = outcomes;
    this.gatherings = gatherings;
    this.rows = rows;
  }

  List<Progress> of(List<TargetVersion> approved) {
    var targets = byTarget(approved);
    var figures = outcomes.answers(targets.stream().map(ReachedTargets::asked).toList()).iterator();
    return targets.stream().map(one -> progress(one, figures.next())).toList();
  }

  List<Gathered<Progress>> gathered(Sought sought) {
    return gatherings.of(sought, this);
  }

  /// The versions of each, the newest first.
  private static List<List<TargetVersion>> byTarget(List<TargetVersion> approved) {
    var plans = new LinkedHashMap<UUID, List<TargetVersion>>();
    approved.forEach(one -> plans.computeIfAbsent(one.target(), _ -> new ArrayList<>()).add(one));
    return List.copyOf(plans.values());
  }

  private static Question asked(List<TargetVersion> versions) {
    var aim = versions.getFirst().aim();
    return new Question(aim.indicator(), aim.scope());
  }

  private static Progress progress(List<TargetVersion> versions, Figure evidenced) {
    var newest = versions.getFirst();
    return new Progress(
        newest.target(),
        newest.aim(),
        versions.stream().map(TargetVersion::planned).toList(),
        evidenced);
  }

  @Override
  public List<List<TargetVersion>> read(Sought sought, Optional<List<AreaId>> areas) {
    return byTarget(rows.sought(sought, areas));
  }

  @Override
  public Optional<AreaId> area(List<TargetVersion> versions) {
    return versions.getFirst().aim().area();
  }

  @Override
  public Optional<Question> question(List<TargetVersion> versions) {
    return Optional.of(asked(versions));
  }

  @Override
  public Progress beside(List<TargetVersion> versions, Optional<Figure> evidenced) {
    return progress(versions, evidenced.orElseThrow());
  }

  /// A plan names what is to be reached, neither more nor less.
  @Override
  public Claim claim(List<TargetVersion> versions) {
    var newest = versions.getFirst();
    var aim = newest.aim();
    return new Claim(
        new Aim(aim.indicator(), aim.organization(), Optional.empty(), aim.first(), aim.last()),
        Optional.of(newest.planned().quantity()),
        Qualifier.EXACTLY);
  }
}
