package org.chungtay.care.show;

import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Standing;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;

/// What everybody may know of all voices of a sort.
///
/// @param ward key of the commune, or empty
/// @param shares of all wards, where none was chosen
public record ListModel(
    Sort sort,
    List<Voice> voices,
    List<Area> wards,
    List<VoiceRules.Kind> kinds,
    Optional<Area> area,
    String ward,
    String kind,
    String state,
    String order,
    OnTime onTime,
    List<WardShare> shares,
    int answerDays,
    int page,
    int pages,
    long count) {

  public String file(String ending) {
    return sort.address()
        + ending
        + "?ward="
        + Paging.typed(ward)
        + "&kind="
        + Paging.typed(kind)
        + "&state="
        + Paging.typed(state);
  }

  public List<Option> states(Page page) {
    return List.of(Standing.values()).stream()
        .map(one -> new Option(one.name(), page.t("care.state." + one.code())))
        .toList();
  }

  /// Percent, whole; nothing where nothing was to be answered yet.
  public Optional<Integer> share() {
    return onTime.due() == 0
        ? Optional.empty()
        : Optional.of(Math.round(100f * onTime.inTime() / onTime.due()));
  }
}
