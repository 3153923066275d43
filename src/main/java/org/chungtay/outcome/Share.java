package org.chungtay.outcome;

import java.math.BigDecimal;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;

/// An organisation's part in a joint outcome, through one of its units.
///
/// @param part more than 0 and at most 1, with at most six decimals
public record Share(OrganizationId organization, UnitId unit, BigDecimal part) {}
