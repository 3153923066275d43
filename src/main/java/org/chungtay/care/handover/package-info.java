/// A leader hands an adoption over; whoever was asked takes it over.
@NullMarked
package org.chungtay.care.handover;

import org.jspecify.annotations.NullMarked;
