@NullMarked
package org.chungtay.care.adopt;

import org.jspecify.annotations.NullMarked;
