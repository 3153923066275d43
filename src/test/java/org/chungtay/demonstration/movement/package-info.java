@NullMarked
package org.chungtay.demonstration.movement;

import org.jspecify.annotations.NullMarked;
