package org.chungtay.shared.view;

import org.chungtay.shared.web.Form;
import org.jspecify.annotations.Nullable;

/// How a form's control names its hint and its refusal to those who hear the page.
public final class Described {
  private Described() {}

  /// For `aria-describedby`; null leaves the attribute out.
  public static @Nullable String by(Form form, String name, String hint) {
    boolean refused = form.refusal(name).isPresent();
    if (hint.isEmpty()) {
      return refused ? name + "-refusal" : null;
    }
    return refused ? name + "-hint " + name + "-refusal" : name + "-hint";
  }

  public static @Nullable String invalid(Form form, String name) {
    return form.refusal(name).isPresent() ? "true" : null;
  }
}
