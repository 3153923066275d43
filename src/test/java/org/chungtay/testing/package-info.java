/// What tests share: one PostgreSQL, one running product, requests as a browser sends them.
@NullMarked
package org.chungtay.testing;

import org.jspecify.annotations.NullMarked;
