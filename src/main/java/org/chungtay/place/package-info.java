/// Places that people look after, as lines, points and outlines on the earth: roads, tree rows,
/// river banks, corners of parks, black spots, green houses for scrap, residential groups. Words:
/// place, kind, check-list, planting, inventory. Always true: kinds and their check-lists are data;
/// a place lies in one commune and in the city; it is launched by somebody else than who drew it.
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "territory", "evidence", "organization"})
@NullMarked
package org.chungtay.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
