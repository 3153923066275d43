/// The public lot: each month it is drawn which group looks at whose place. How it is drawn is
/// written down in `docs/lot.md`; anybody draws it again from what is published.
@NullMarked
package org.chungtay.care.lot;

import org.jspecify.annotations.NullMarked;
