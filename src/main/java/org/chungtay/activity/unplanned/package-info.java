/// Work that nobody planned, reported afterwards in two minutes: "23 people, 40 bags, this morning,
/// here".
@NullMarked
package org.chungtay.activity.unplanned;

import org.jspecify.annotations.NullMarked;
