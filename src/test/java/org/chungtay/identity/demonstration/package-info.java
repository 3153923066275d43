@NullMarked
package org.chungtay.identity.demonstration;

import org.jspecify.annotations.NullMarked;
