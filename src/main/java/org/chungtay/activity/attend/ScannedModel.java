package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.activity.join.AskedConsent;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// @param proof of having scanned in time; empty when the code is too old
/// @param tickets made on this phone: token and name
/// @param me the signed-in person's name, or empty
public record ScannedModel(
    Form form,
    Activity activity,
    String site,
    String code,
    String proof,
    List<Option> tickets,
    String me,
    AskedConsent asked) {

  public List<String> allTickets() {
    return tickets.stream().map(Option::value).toList();
  }
}
