package org.chungtay.organization.transfer;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// A form that asks for a transfer.
///
/// @param unit the reader's own
/// @param address of the form
/// @param name of the member who is to move; empty when somebody is asked for
/// @param typed the name of a unit that was looked for
/// @param units of the organisation whose name matches it, at most `most` of them
public record NewTransfer(
    Unit unit,
    String address,
    String name,
    String typed,
    List<Option> units,
    int most,
    Form form) {}
