/// An adoption as its group sees it: who comes when, who does what, and how it ends.
@NullMarked
package org.chungtay.care.rota;

import org.jspecify.annotations.NullMarked;
