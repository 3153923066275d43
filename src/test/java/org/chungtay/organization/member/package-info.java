@NullMarked
package org.chungtay.organization.member;

import org.jspecify.annotations.NullMarked;
