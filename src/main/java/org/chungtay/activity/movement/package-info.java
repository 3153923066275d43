/// Activities as work that belongs to movements, and as what copies of models last by.
@NullMarked
package org.chungtay.activity.movement;

import org.jspecify.annotations.NullMarked;
