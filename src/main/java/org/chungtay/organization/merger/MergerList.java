package org.chungtay.organization.merger;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// Plans below a unit, and the form that writes one.
///
/// @param units that may merge: the groups and branches directly below
public record MergerList(Unit unit, List<Merger> mergers, List<Option> units, Form form) {}
