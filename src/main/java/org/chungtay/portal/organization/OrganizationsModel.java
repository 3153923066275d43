package org.chungtay.portal.organization;

import java.util.List;
import org.chungtay.organization.Organization;

/// All organisations, in their order.
public record OrganizationsModel(List<Organization> organizations) {}
