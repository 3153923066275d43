package org.chungtay.privacy.request;

import java.util.List;
import org.chungtay.shared.web.Form;

/// One request as its person or an officer sees it.
///
/// @param mayConfirm the reader neither asked for this erasure, nor wrote it down or let the asker
///   in
/// @param waitingDays so long an erasure can be taken back
public record RequestModel(
    Request request,
    List<Happened> history,
    boolean extendable,
    boolean mayConfirm,
    int waitingDays,
    Form form) {

  public boolean own(String person) {
    return request.person().toString().equals(person);
  }
}
