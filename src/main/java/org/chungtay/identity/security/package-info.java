/// What every answer carries and every unsafe request must show: headers, its origin, its measure.
@NullMarked
package org.chungtay.identity.security;

import org.jspecify.annotations.NullMarked;
