/// The goals of the UN's 2030 agenda: what is evidenced, run and planned for each.
@NullMarked
package org.chungtay.portal.goal;

import org.jspecify.annotations.NullMarked;
