@NullMarked
package org.chungtay.activity.succession;

import org.jspecify.annotations.NullMarked;
