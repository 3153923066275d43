/// Roads that invented groups look after, and how well they did so week by week.
@NullMarked
package org.chungtay.demonstration.care;

import org.jspecify.annotations.NullMarked;
