package org.chungtay.activity.repeat;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Form;

/// The page on which an activity is made to come again.
public record RepeatModel(Form form, Activity activity) {

  public List<Pattern> patterns() {
    return List.of(Pattern.values());
  }
}
