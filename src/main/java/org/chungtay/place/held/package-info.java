/// What places keep of people.
@NullMarked
package org.chungtay.place.held;

import org.jspecify.annotations.NullMarked;
