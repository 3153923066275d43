package org.chungtay.territory.reorganize;

import org.chungtay.territory.AreaId;

/// How far the division of a commune is prepared.
///
/// @param groups residential groups in it on the plan's day
/// @param chosen those of them that somebody chose a part for
/// @param drawn whether every part has its piece of ground
public record Division(AreaId former, long groups, long chosen, boolean drawn) {}
