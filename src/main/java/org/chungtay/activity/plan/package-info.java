@NullMarked
package org.chungtay.activity.plan;

import org.jspecify.annotations.NullMarked;
