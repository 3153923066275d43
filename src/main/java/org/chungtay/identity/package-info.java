/// People, how they sign in, what they may do where and until when, what they consented to, and who
/// did what. Words: person, managed member, permission, grant, scope, consent. Always true: missing
/// scope means no access; a grant ends on its last day; consent is by purpose and version and is
/// withdrawn as easily as given. Scopes are opaque: [Scopes] tells what contains what.
@ApplicationModule(allowedDependencies = {"shared", "launch", "notification"})
@NullMarked
package org.chungtay.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
