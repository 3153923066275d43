@NullMarked
package org.chungtay.place.succession;

import org.jspecify.annotations.NullMarked;
