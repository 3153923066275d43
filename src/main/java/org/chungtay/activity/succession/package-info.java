/// What is planned goes on under the units and areas that a reorganisation made.
@NullMarked
package org.chungtay.activity.succession;

import org.jspecify.annotations.NullMarked;
