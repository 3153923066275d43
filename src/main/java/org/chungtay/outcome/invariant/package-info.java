/// Whether the book is still what it must be: every night, and whenever somebody asks.
@NullMarked
package org.chungtay.outcome.invariant;

import org.jspecify.annotations.NullMarked;
