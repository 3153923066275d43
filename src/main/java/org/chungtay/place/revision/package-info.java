/// What was done to places, and what each was like afterwards.
@NullMarked
package org.chungtay.place.revision;

import org.jspecify.annotations.NullMarked;
