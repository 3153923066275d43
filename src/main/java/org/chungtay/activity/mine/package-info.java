/// The signed-in person's own page: what they come to, their tickets, the hours they gave.
@NullMarked
package org.chungtay.activity.mine;

import org.jspecify.annotations.NullMarked;
