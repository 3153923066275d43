/// How names of areas are compared and written: shared by loading, entering and finding.
@NullMarked
package org.chungtay.territory.name;

import org.jspecify.annotations.NullMarked;
