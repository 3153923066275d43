/// What became of launches: how many places were still kept after six and twelve months.
@NullMarked
package org.chungtay.care.survival;

import org.jspecify.annotations.NullMarked;
