/// People, their sealed phones, and the first administrator.
@NullMarked
package org.chungtay.identity.person;

import org.jspecify.annotations.NullMarked;
