/// Units of one organisation that become one on a day: planned, looked at, approved, applied.
@NullMarked
package org.chungtay.organization.merger;

import org.jspecify.annotations.NullMarked;
