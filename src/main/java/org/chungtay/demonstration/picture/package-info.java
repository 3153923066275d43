@NullMarked
package org.chungtay.demonstration.picture;

import org.jspecify.annotations.NullMarked;
