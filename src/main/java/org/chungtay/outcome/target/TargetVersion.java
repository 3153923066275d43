package org.chungtay.outcome.target;

import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.Targets.Planned;

/// One version of a target.
public record TargetVersion(
    UUID target, Aim aim, Planned planned, PersonId writtenBy, boolean approved) {}
