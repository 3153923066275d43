/// Registering, leaving, the waiting list, and the ticket that shows all of it.
@NullMarked
package org.chungtay.activity.join;

import org.jspecify.annotations.NullMarked;
