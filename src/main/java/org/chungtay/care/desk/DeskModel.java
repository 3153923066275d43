package org.chungtay.care.desk;

import java.util.List;
import java.util.Map;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceOrder;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;

/// What an officer or a leader answers.
///
/// @param kinds of the sort that is looked at, of both where none is
/// @param counts of each tab
public record DeskModel(
    Form form,
    List<Voice> voices,
    List<VoiceRules.Kind> kinds,
    Map<DeskTab, Long> counts,
    DeskTab tab,
    String sort,
    String kind,
    String words,
    VoiceOrder order,
    int page,
    int pages,
    long count) {

  public static final String ADDRESS = "/reports/work";

  public List<DeskTab> tabs() {
    return List.of(DeskTab.values());
  }

  public List<VoiceOrder> orders() {
    return List.of(VoiceOrder.values());
  }

  public long count(DeskTab other) {
    return counts.getOrDefault(other, 0L);
  }

  public String address(DeskTab other) {
    return ADDRESS + "?" + question(other);
  }

  public String file(String ending) {
    return ADDRESS + ending + "?" + question(tab);
  }

  private String question(DeskTab other) {
    return "tab="
        + other.code()
        + "&sort="
        + Paging.typed(sort)
        + "&kind="
        + Paging.typed(kind)
        + "&q="
        + Paging.typed(words)
        + "&order="
        + order.code();
  }
}
