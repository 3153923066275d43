package org.chungtay.organization.officer;

import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// The form that gives somebody a role in a unit.
public record NewOfficer(Unit unit, Form form, Found found) {}
