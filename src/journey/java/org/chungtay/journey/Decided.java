package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;

/// What officers decide, from their workbench.
record Decided(Screen officer, Look look) {

  void acceptShare(String activity) {
    officer.open("/workbench?kind=shares");
    found(activity).click();
    officer.looksRight("main-shares");
    officer.find("button[value='accept']").click();
    officer.looksRight("main-shares-accepted");
  }

  /// At a desk by keys alone, on a phone by two taps.
  void confirm(String activity) {
    officer.open("/workbench");
    var row = found(activity);
    officer.looksRight("main-workbench");
    if (look.device() == Look.Device.DESKTOP) {
      reachByKeys(row);
      officer.page().keyboard().press("o");
      officer.page().waitForURL("**/confirmation*");
      officer.page().waitForLoadState(LoadState.LOAD);
      officer.looksRight("main-confirmation");
      officer.page().keyboard().press("c");
    } else {
      row.tap();
      officer.looksRight("main-confirmation");
      officer.find("form[action$='/confirmation'] button").tap();
    }
    officer.find("main .notice[role=status]").first().waitFor();
    officer.looksRight("main-confirmed");
  }

  /// As an officer finds one among many: by a few words, without marks.
  private Locator found(String activity) {
    officer.find("#q").fill("le ngo cat");
    officer.find("main form[role=search] button").click();
    return officer.find("a[data-open][href*='" + activity + "']");
  }

  private void reachByKeys(Locator row) {
    var rows = officer.find("[data-open]").count();
    var reached = false;
    for (var tries = 0; tries < rows && !reached; tries++) {
      officer.page().keyboard().press("j");
      reached = Boolean.TRUE.equals(row.evaluate("link => link === document.activeElement"));
    }
    assertThat(reached).as("the keyboard reaches the activity").isTrue();
  }
}
