/// Looking at another group's place, as the lot has drawn it: what was seen, and what those who
/// look after it answer. A look that differs from their own rounds is told to the officer; nobody
/// is punished for it.
@NullMarked
package org.chungtay.care.look;

import org.jspecify.annotations.NullMarked;
