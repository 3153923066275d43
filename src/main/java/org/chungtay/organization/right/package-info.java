/// Rights in words: who may do what where, until when, given by whom and why.
@NullMarked
package org.chungtay.organization.right;

import org.jspecify.annotations.NullMarked;
