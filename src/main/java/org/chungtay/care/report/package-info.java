/// A citizen's report of a neglected place, photo first, without an account.
@NullMarked
package org.chungtay.care.report;

import org.jspecify.annotations.NullMarked;
