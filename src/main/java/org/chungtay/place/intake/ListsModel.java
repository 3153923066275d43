package org.chungtay.place.intake;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// Sending a list of places, and what was sent before.
public record ListsModel(Form form, List<Unit> units, List<SentList> sent) {}
