@NullMarked
package org.chungtay.identity.session;

import org.jspecify.annotations.NullMarked;
