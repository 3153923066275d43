/// Rights handed on during absence.
@NullMarked
package org.chungtay.identity.standin;

import org.jspecify.annotations.NullMarked;
