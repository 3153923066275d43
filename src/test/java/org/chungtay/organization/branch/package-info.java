@NullMarked
package org.chungtay.organization.branch;

import org.jspecify.annotations.NullMarked;
