/// Handing rights on while one is away.
@NullMarked
package org.chungtay.organization.standin;

import org.jspecify.annotations.NullMarked;
