/// What waits for whom, for the officers' workbench.
@NullMarked
package org.chungtay.activity.duty;

import org.jspecify.annotations.NullMarked;
