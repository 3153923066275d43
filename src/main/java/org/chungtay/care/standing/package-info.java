/// How a place stands: its balance, kept, at risk or lapsed.
@NullMarked
package org.chungtay.care.standing;

import org.jspecify.annotations.NullMarked;
