package org.chungtay.care.overview;

import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.overview.CareWeeks.Habit;
import org.chungtay.territory.Area;

/// A ward with how the places in it stand today, and the habit of its last year.
public record WardLine(Area ward, Counts counts, Habit habit) {}
