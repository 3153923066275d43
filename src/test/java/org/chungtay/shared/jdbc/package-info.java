@NullMarked
package org.chungtay.shared.jdbc;

import org.jspecify.annotations.NullMarked;
