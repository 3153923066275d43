/// What a group kept in a month, told to those who lead it.
@NullMarked
package org.chungtay.care.digest;

import org.jspecify.annotations.NullMarked;
