@NullMarked
package org.chungtay.shared.text;

import org.jspecify.annotations.NullMarked;
