/// Reports that units hand in for a period: declared beside evidenced, approved in steps that are
/// data, locked by the last.
@NullMarked
package org.chungtay.outcome.periodic;

import org.jspecify.annotations.NullMarked;
