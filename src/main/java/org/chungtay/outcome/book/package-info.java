@NullMarked
package org.chungtay.outcome.book;

import org.jspecify.annotations.NullMarked;
