@NullMarked
package org.chungtay.organization.firstload;

import org.jspecify.annotations.NullMarked;
