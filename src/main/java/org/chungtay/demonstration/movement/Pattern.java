package org.chungtay.demonstration.movement;

import java.util.List;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.SustainRule;
import org.chungtay.shared.id.Ids;

/// A model as those who began it describe it, and how far it spread.
///
/// @param organization code of the one whose units follow it
/// @param cost đồng for one copy
/// @param movement that it belongs to
/// @param onWhat said when it was recognised
/// @param began wards in which it may have begun, the likeliest first
/// @param changes what units do differently
/// @param copies how many take it over
/// @param groups whether groups follow it, not whole wards
record Pattern(
    String key,
    String organization,
    String name,
    String category,
    String summary,
    List<String> steps,
    long cost,
    String costWords,
    String conditions,
    List<String> indicators,
    Campaign movement,
    List<String> sdg,
    SustainRule rule,
    String onWhat,
    List<String> began,
    List<String> changes,
    int copies,
    boolean groups) {

  ModelId id() {
    return ModelId.of(Ids.named("demonstration:model:" + key));
  }
}
