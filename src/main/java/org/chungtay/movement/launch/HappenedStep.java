package org.chungtay.movement.launch;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;

/// One step of a movement's history.
public record HappenedStep(
    StepKind what, String note, Optional<OrganizationId> organization, LocalDate day) {}
