/// What the components of `src/main/jte/shared` are given: small values without business nouns.
/// Their living style guide is the page `/style`.
@NullMarked
package org.chungtay.shared.view;

import org.jspecify.annotations.NullMarked;
