/// Where what was declared or planned of an area stands under the boundaries of a day.
@NullMarked
package org.chungtay.outcome.ground;

import org.jspecify.annotations.NullMarked;
