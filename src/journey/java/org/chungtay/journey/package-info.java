/// Journeys of people through the running product in a real browser. `browsers.visitor(look)` or
/// `browsers.signedIn(look, actor)` opens a [Screen]; `screen.looksRight("name")` runs axe, asserts
/// that nothing is wider than the screen and keeps a picture in `target/screenshots`.
@NullMarked
package org.chungtay.journey;

import org.jspecify.annotations.NullMarked;
