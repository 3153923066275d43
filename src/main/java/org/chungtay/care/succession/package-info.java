/// Adoptions go on when groups, wards and places become something else, and end where nothing goes
/// on.
@NullMarked
package org.chungtay.care.succession;

import org.jspecify.annotations.NullMarked;
