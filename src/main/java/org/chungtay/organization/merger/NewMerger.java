package org.chungtay.organization.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.UnitId;

/// What somebody wrote down: which units below `parent` become one, and on which day.
record NewMerger(
    UUID id, UnitId parent, String name, LocalDate day, String instrument, List<UUID> units) {}
