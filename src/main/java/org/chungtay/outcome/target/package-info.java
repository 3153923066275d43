/// What plans ask for; a changed plan is a version, never another number in its place.
@NullMarked
package org.chungtay.outcome.target;

import org.jspecify.annotations.NullMarked;
