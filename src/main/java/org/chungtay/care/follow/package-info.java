/// What the sender follows and does, by an address that nobody else has.
@NullMarked
package org.chungtay.care.follow;

import org.jspecify.annotations.NullMarked;
