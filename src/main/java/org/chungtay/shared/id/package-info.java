@NullMarked
package org.chungtay.shared.id;

import org.jspecify.annotations.NullMarked;
