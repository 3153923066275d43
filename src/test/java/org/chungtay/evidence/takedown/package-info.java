@NullMarked
package org.chungtay.evidence.takedown;

import org.jspecify.annotations.NullMarked;
