@NullMarked
package org.chungtay.identity.person;

import org.jspecify.annotations.NullMarked;
