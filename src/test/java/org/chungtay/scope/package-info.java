@NullMarked
package org.chungtay.scope;

import org.jspecify.annotations.NullMarked;
