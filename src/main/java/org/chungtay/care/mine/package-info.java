/// "My turn this week", on a phone.
@NullMarked
package org.chungtay.care.mine;

import org.jspecify.annotations.NullMarked;
