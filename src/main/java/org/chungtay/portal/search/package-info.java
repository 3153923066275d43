/// Search over everything the reader may see; what can be found is the modules' own.
@NullMarked
package org.chungtay.portal.search;

import org.jspecify.annotations.NullMarked;
