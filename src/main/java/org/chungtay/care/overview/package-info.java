/// The city's care at a glance: kept, at risk, lapsed; by ward, group and place, and week by week.
@NullMarked
package org.chungtay.care.overview;

import org.jspecify.annotations.NullMarked;
