@NullMarked
package org.chungtay.territory.reorganize;

import org.jspecify.annotations.NullMarked;
