/// Photos by the hash of their content: metadata read into restricted fields and then stripped,
/// near duplicates found, private until released, taken down on request. Words: photo, release,
/// takedown. Always true: no stored picture carries metadata; a photo is shown in public only after
/// release and never after takedown; absent metadata is no fault.
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package org.chungtay.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
