/// Lists of places: sent as a table or as GeoJSON, checked line by line, looked at, applied in one
/// go, launched by somebody else, and taken back.
@NullMarked
package org.chungtay.place.intake;

import org.jspecify.annotations.NullMarked;
