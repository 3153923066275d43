@NullMarked
package org.chungtay.organization.merger;

import org.jspecify.annotations.NullMarked;
