@NullMarked
package org.chungtay.launch;

import org.jspecify.annotations.NullMarked;
