/// What this module keeps of a person, and attendance that loses its names with time.
@NullMarked
package org.chungtay.activity.held;

import org.jspecify.annotations.NullMarked;
