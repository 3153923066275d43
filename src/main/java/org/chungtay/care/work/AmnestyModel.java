package org.chungtay.care.work;

import java.util.List;
import org.chungtay.care.amnesty.Amnesty;
import org.chungtay.shared.web.Form;

/// @param communes to choose from; empty for who may declare nothing
/// @param units for which the reader may speak
public record AmnestyModel(
    Form form, List<Shown> shown, List<Choice> communes, List<Choice> units) {

  /// @param mayDecide a second officer who may approve it
  /// @param mayWithdraw whoever declared it
  public record Shown(
      Amnesty amnesty, List<String> areas, boolean mayDecide, boolean mayWithdraw) {}

  public record Choice(String id, String name) {}
}
