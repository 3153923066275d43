/// Places go on under the areas and units that a reorganisation or a merger made.
@NullMarked
package org.chungtay.place.succession;

import org.jspecify.annotations.NullMarked;
