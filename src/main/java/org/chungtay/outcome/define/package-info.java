/// What is counted: an administrator writes an indicator or other words for one, another approves.
@NullMarked
package org.chungtay.outcome.define;

import org.jspecify.annotations.NullMarked;
