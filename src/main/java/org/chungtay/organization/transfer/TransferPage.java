package org.chungtay.organization.transfer;

import java.util.List;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// One transfer, and what the reader may do about it.
///
/// @param mayAnswer the reader is of the side that answers and did not ask
/// @param mayWithdraw the reader is of the side that asked
/// @param typed the name that was looked for among the members, where one has to be named
public record TransferPage(
    Transfer transfer,
    boolean mayAnswer,
    boolean mayWithdraw,
    String typed,
    List<Option> members,
    Form form) {

  /// Somebody was asked for by name, and the sending side says who it is.
  public boolean names() {
    return mayAnswer && transfer.membership() == null;
  }
}
