package org.chungtay.territory.area;

import java.util.List;
import org.chungtay.territory.Area;

/// An area, where it lies, where it comes from and what became of it.
public record AreaStory(
    Area area, List<Area> above, List<Area> formedFrom, List<Area> became, List<Area> groups) {}
