/// What care knows of whether copies of models last.
@NullMarked
package org.chungtay.care.sustain;

import org.jspecify.annotations.NullMarked;
