/// Summaries: a table of figures that an officer puts together, keeps, prints and sends.
@NullMarked
package org.chungtay.portal.summary;

import org.jspecify.annotations.NullMarked;
