/// What follows on missed turns, step by step, by rules in rows.
@NullMarked
package org.chungtay.care.ladder;

import org.jspecify.annotations.NullMarked;
