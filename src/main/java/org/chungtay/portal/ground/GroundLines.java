package org.chungtay.portal.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Gathered.Addition;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.Targets;
import org.chungtay.portal.ScopeNames;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// Reads what was declared and planned of wards, the city first, then by name.
@Component
public class GroundLines {
  private final DeclaredFigures declared;
  private final Targets targets;
  private final ScopeNames scopes;

  GroundLines(DeclaredFigures declared, Targets targets, ScopeNames scopes) {
    this.declared = declared;
    this.targets = targets;
    this.scopes = scopes;
  }

  public GroundModel read(Page page, Sought sought) {
    var planned = targets.gathered(sought);
    var said = declared.gathered(sought);
    var names = scopes.of(Stream.concat(areas(planned), areas(said)).toList());
    var words = new GroundWords(page, sought.boundaries(), names);
    var wards = new LinkedHashMap<Optional<AreaId>, List<GroundModel.Group>>();
    planned.forEach(group -> of(wards, group).add(words.planned(group)));
    said.forEach(group -> of(wards, group).add(words.declared(group)));
    return new GroundModel(
        sought.boundaries().map(page::day).orElse(""),
        wards.entrySet().stream()
            .map(one -> words.ward(one.getKey(), one.getValue()))
            .sorted(cityFirst())
            .toList());
  }

  private static List<GroundModel.Group> of(
      Map<Optional<AreaId>, List<GroundModel.Group>> wards, Gathered<?> group) {
    return wards.computeIfAbsent(group.ward(), _ -> new ArrayList<>());
  }

  private static <T> Stream<AreaId> areas(List<Gathered<T>> gathered) {
    return gathered.stream()
        .flatMap(group ->
            Stream.of(
                    group.ward().stream(),
                    group.claims().stream().flatMap(one -> one.area().stream()),
                    group.addition() instanceof Addition.Added added
                        ? added.missing().stream()
                        : Stream.<AreaId>empty())
                .flatMap(Function.identity()));
  }

  private static Comparator<GroundModel.Ward> cityFirst() {
    return Comparator.comparing((GroundModel.Ward ward) -> !ward.address().isEmpty())
        .thenComparing(NameOrder.by(GroundModel.Ward::name));
  }
}
