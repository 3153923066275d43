/// What this module keeps of a person.
@NullMarked
package org.chungtay.organization.held;

import org.jspecify.annotations.NullMarked;
