/// The first administrator of an empty installation.
@NullMarked
package org.chungtay.identity.setup;

import org.jspecify.annotations.NullMarked;
