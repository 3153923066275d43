/// The desk of those who answer: what waits for them, one voice with all that they may do with it,
/// and what of it everybody may see.
@NullMarked
package org.chungtay.care.desk;

import org.jspecify.annotations.NullMarked;
