package org.chungtay.movement.launch;

import org.chungtay.organization.OrganizationId;

/// What a partner said to the terms that hold.
public record PartnerAnswer(OrganizationId organization, boolean accepted, String reason) {}
