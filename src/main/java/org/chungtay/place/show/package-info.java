/// Places as everyone sees them: the list, the map, the page of one, its poster, files to take
/// along; and those that somebody keeps.
@NullMarked
package org.chungtay.place.show;

import org.jspecify.annotations.NullMarked;
