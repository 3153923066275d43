/// What identity keeps of a person, told to them, and taken out when they ask.
@NullMarked
package org.chungtay.identity.held;

import org.jspecify.annotations.NullMarked;
