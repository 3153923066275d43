/// Areas with validity dates, reorganisations with successors, boundaries, and finding an area by a
/// typed name. Words: area, level, reorganization, successor, boundary. Always true: an official
/// code is not an identity (30 of Huế's 40 new codes are re-used); nothing is deleted; a typed name
/// that fits several areas is never resolved silently.
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package org.chungtay.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
