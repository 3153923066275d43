@NullMarked
package org.chungtay.organization.transfer;

import org.jspecify.annotations.NullMarked;
