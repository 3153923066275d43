package org.chungtay.organization.unit;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;

/// The residential groups of a ward, as an officer of one of its units mends them.
public record ResidentialPage(Unit unit, List<Area> groups, Form form) {}
