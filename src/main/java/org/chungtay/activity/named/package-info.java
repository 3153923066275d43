/// People as leaders write them down: lists of names, and whom each name means.
@NullMarked
package org.chungtay.activity.named;

import org.jspecify.annotations.NullMarked;
