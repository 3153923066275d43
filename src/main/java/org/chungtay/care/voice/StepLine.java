package org.chungtay.care.voice;

import java.time.Instant;
import java.util.Locale;

/// Something that happened to a voice.
///
/// @param personName for officers only
public record StepLine(
    String deed, Standing state, Instant at, String unitName, String personName, String words) {

  /// Last part of a message key.
  public String code() {
    return deed.toLowerCase(Locale.ROOT);
  }

  /// What everybody reads of it: neither inner notes nor persons.
  public boolean isPublic() {
    return !deed.equals("SHOWN") && !deed.equals("UNDONE");
  }
}
