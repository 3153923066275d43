@NullMarked
package org.chungtay.organization.succession;

import org.jspecify.annotations.NullMarked;
