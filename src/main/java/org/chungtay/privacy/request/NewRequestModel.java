package org.chungtay.privacy.request;

import java.util.List;
import org.chungtay.shared.web.Form;

/// @param kinds what may be asked here
/// @param about name of the person, when somebody else writes it down; otherwise empty
/// @param address where the form is sent
/// @param back where it leads when nothing is asked
public record NewRequestModel(
    List<Kind> kinds, String about, String address, String back, String initial, Form form) {

  public boolean forAnother() {
    return !about.isEmpty();
  }
}
