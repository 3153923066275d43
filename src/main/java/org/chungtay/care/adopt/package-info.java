/// A group adopts a place: asked by its leader, accepted by an officer, handed on, ended.
@NullMarked
package org.chungtay.care.adopt;

import org.jspecify.annotations.NullMarked;
